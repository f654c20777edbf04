import { describe, expect, test } from "vitest";
import { composeChanges, composeTime, composeWords } from "../../lib/drawing/compose";
import { placeOn, timeAxis } from "../../lib/figures/time-axis";
import { goldCorpus } from "../corpus/make";
import { columns as three } from "../figures/three-calls";
import { barsOf, boxOf, inputOf, markOf, marksOf, shapesOf, wordsOf } from "./shapes";

const { columns: gold } = goldCorpus();

describe("topics × calls", () => {
  const scene = composeChanges(inputOf(three)).draw(704);
  const strengthOf = (begin: string) => barsOf(markOf(scene, begin))[0]?.opacity ?? 0;

  test("the larger the share, the stronger the cell; without a statement it has no hue", () => {
    // 2 of 3, 1 of 3, 1 of 1, 1 of 2.
    const [two, one, all, half] = [
      "Afghanistan, 10 February 2021",
      "Terrorism, 10 February 2021",
      "Terrorism, 1 November 2021",
      "Nuclear issue and JCPOA, 5 May 2023",
    ].map(strengthOf) as [number, number, number, number];
    const least = 2 * one - two;
    expect(one).toBeGreaterThan(0.1);
    expect((two - least) / (all - least)).toBeCloseTo(2 / 3);
    expect((half - least) / (all - least)).toBeCloseTo(1 / 2);
    expect(strengthOf("Afghanistan, 1 November 2021")).toBe(0);
  });

  test("what is new, back or gone is written and said", () => {
    const said = (begin: string) => {
      const mark = markOf(scene, begin);
      return [mark.words, ...mark.shapes.flatMap((shape) => (shape.kind === "words" ? [shape.text] : []))];
    };
    expect(said("Nuclear issue and JCPOA, 5 May 2023")).toEqual([
      "Nuclear issue and JCPOA, 5 May 2023: 1 of 2 statements; in no readout before",
      "1",
      "new",
    ]);
    expect(said("Afghanistan, 1 November 2021")).toEqual([
      "Afghanistan, 1 November 2021: 0 of 1 statement; in the call before, not in this readout",
      "gone",
    ]);
    expect(said("Afghanistan, 10 February 2021")).toEqual([
      "Afghanistan, 10 February 2021: 2 of 3 statements",
      "2",
    ]);
  });

  test("calls stand in order, each with its base and what came and went", () => {
    const heads = marksOf(scene).filter(({ at }) => at[0] === -1);
    expect(heads.map(({ area }) => area.x)).toEqual(
      heads.map(({ area }) => area.x).toSorted((a, b) => a - b),
    );
    expect(heads.at(-1)?.shapes.flatMap((shape) => (shape.kind === "words" ? [shape.text] : []))).toEqual([
      "5 May",
      "2023",
      "of 2",
      "+1 −1",
    ]);
  });
});

describe("calls on a line of time", () => {
  const scene = composeTime(inputOf(three)).draw(1000);
  const columnOf = (begin: string) => {
    const bars = markOf(scene, begin).shapes.filter((shape) => shape.kind === "rect");
    const [top, bottom] = [
      Math.min(...bars.map(({ y }) => y)),
      Math.max(...bars.map(({ y, height }) => y + height)),
    ];
    return { top, height: bottom - top, middle: (bars[0]?.x ?? 0) + (bars[0]?.width ?? 0) / 2 };
  };

  test("a column is as high as the readout is long", () => {
    // 14, 2 and 8 words; a part gives a pixel to what stands between it and the next.
    const [first, second, third] = ["10 February 2021", "1 November 2021", "5 May 2023"].map(columnOf);
    expect(first?.height).toBeGreaterThan(100);
    expect((third?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(8 / 14, 1);
    expect((second?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(2 / 14, 1);
  });

  test("it stands at its day: a stretch without a call is as long as it was", () => {
    const axis = timeAxis("2021-02-10", "2023-05-05");
    for (const [begin, date] of [
      ["10 February 2021", "2021-02-10"],
      ["1 November 2021", "2021-11-01"],
      ["5 May 2023", "2023-05-05"],
    ] as const)
      expect(columnOf(begin).middle).toBeCloseTo(placeOn(axis, date) * 1000, 0);
    expect(wordsOf(scene).some(({ text }) => /^1[78] months/.test(text))).toBe(true);
  });

  test.each([320, 358, 480, 704, 1000])(
    "of the five calls each has its date, apart from the others, at %i",
    (width) => {
      const drawn = composeTime(inputOf(gold)).draw(width);
      const dates = wordsOf(drawn).filter(({ bold }) => bold);
      expect(dates.map(({ text }) => text)).toEqual([
        "18 Aug 2021",
        "3 Sep 2021",
        "8 Sep 2022",
        "19 Jan 2023",
        "11 Aug 2024",
      ]);
      const strokes = shapesOf(drawn).filter(
        (shape) => shape.kind === "line" && shape.from[0] === shape.to[0],
      );
      for (const words of dates) {
        const { left, right, top, bottom } = boxOf(words);
        const through = strokes.filter(
          (line) =>
            line.kind === "line" &&
            line.from[0] > left + 1 &&
            line.from[0] < right - 1 &&
            line.from[1] < top &&
            line.to[1] > bottom,
        );
        expect(through).toEqual([]);
      }
    },
  );

  test("a call that the view leaves out is pale and says so", () => {
    const left = composeTime(inputOf(three, { years: [2021] })).draw(704);
    const mark = markOf(left, "5 May 2023");
    expect(mark.words).toMatch(/; not in this view$/);
    expect(mark.shapes.every((shape) => shape.kind === "rect" && shape.fill === "rule")).toBe(true);
  });
});

describe("shares of the words", () => {
  const scene = composeWords(inputOf(three)).draw(704);

  test("the parts of a bar fill the width in proportion to their words", () => {
    const areas = ["China", "Russia", "Both together", "Neither"].map((side) => {
      const row = marksOf(scene).filter(({ words, at }) => at[0] === 1 && words.startsWith(side));
      return row[0]?.area;
    });
    // 4, 2, 3 and 5 of 14 words; a pixel stands between two.
    expect(areas.map((area) => ((area?.width ?? 0) + 1) / 704)).toEqual(
      [4, 2, 3, 5].map((n) => expect.closeTo(n / 14)),
    );
    expect(areas.map((area) => area?.x)).toEqual([0, 4, 6, 9].map((n) => expect.closeTo((n / 14) * 704)));
  });

  test("every row is whole", () => {
    for (const row of [0, 1, 2, 3]) {
      const parts = marksOf(scene).filter(({ at }) => at[0] === row);
      expect(parts.reduce((sum, { area }) => sum + area.width + 1, 0)).toBeCloseTo(704);
    }
  });

  test("a side without a word has no part, and one call needs no sum", () => {
    expect(marksOf(scene).filter(({ at }) => at[0] === 2)).toHaveLength(1);
    const one = composeWords(inputOf(three, { years: [2023] })).draw(704);
    expect(wordsOf(one).map(({ text }) => text)).not.toContain("All readouts");
    expect(wordsOf(scene).map(({ text }) => text)).toContain("All readouts");
  });
});
