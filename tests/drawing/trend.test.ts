import { describe, expect, test } from "vitest";
import type { Columns } from "../../lib/corpus/columns";
import { heightOf } from "../../lib/drawing/axes";
import { composeTopics } from "../../lib/drawing/compose";
import type { Mark } from "../../lib/drawing/scene";
import type { TrendScene } from "../../lib/drawing/trend/trend-scene";
import type { View } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";
import { columns as three } from "../figures/three-calls";
import { barsOf, boxOf, inputOf, markOf, marksOf, pointsOf, shapesOf, wordsOf } from "./shapes";

const { columns: gold } = goldCorpus();
const draw = (view: Partial<View>, columns: Columns = three, width = 704): TrendScene =>
  composeTopics(inputOf(columns, view)).draw(width);
const heightIn = (scene: TrendScene, begin: string) => barsOf(markOf(scene, begin))[0]?.height ?? 0;
/** The middle of a point's circle. */
const placeIn = (scene: TrendScene, begin: string): [x: number, y: number] => {
  const circle = markOf(scene, begin).shapes.find((shape) => shape.kind === "path");
  const { left, right, top, bottom } = boxOf(circle as NonNullable<typeof circle>);
  return [(left + right) / 2, (top + bottom) / 2];
};
const textsOf = (scene: TrendScene) => wordsOf(scene).map(({ text }) => text);

describe("rows", () => {
  test("heights are in proportion to the values, across rows", () => {
    const scene = draw({ measure: "share" });
    const [one, other, third] = [
      heightIn(scene, "Regional security, 2021"),
      heightIn(scene, "Regional security, 2023"),
      heightIn(scene, "Health and relief, 2021"),
    ];
    expect(one).toBeGreaterThan(20);
    expect(other / one).toBeCloseTo(1 / 2 / (3 / 4));
    expect(third / one).toBeCloseTo(1 / 4 / (3 / 4));
    expect(heightIn(scene, "Health and relief, 2023")).toBe(0);
  });

  test("each mark says its count with its base; a gap has no mark but a band that says why", () => {
    const scene = draw({});
    expect(marksOf(scene).map(({ words }) => words)).toEqual([
      "Regional security: 4 of 6 statements in all. Press to see its topics.",
      "Regional security, 2021: 3 of 4 statements, in 2 of 2 calls",
      "Regional security, 2023: 1 of 2 statements, in 1 of 1 call",
      "Health and relief: 1 of 6 statements in all. Press to see its topics.",
      "Health and relief, 2021: 1 of 4 statements, in 1 of 2 calls",
      "Health and relief, 2023: 0 of 2 statements, in 0 of 1 call",
    ]);
    expect(textsOf(scene)).toContain("no call");
    expect(textsOf(draw({ ministers: ["qin-gang"], years: [2021, 2023] }))).not.toContain("no call");
  });

  test("a period whose calls the view leaves out says that, not that nobody called", () => {
    const scene = draw(
      { grouping: "year", calls: ["2021-08-18-xi-jinping-raisi", "2024-08-11-wang-yi-bagheri-kani"] },
      gold,
      1000,
    );
    expect(textsOf(scene)).toContain("not in this view");
  });

  test("an open family is followed by its topics, further in", () => {
    const scene = draw({ open: ["regional-security"] });
    const x = (begin: string) => markOf(scene, begin).shapes.find(({ kind }) => kind === "words");
    expect(markOf(scene, "Regional security:").of.opens).toEqual({
      family: "regional-security",
      isOpen: true,
    });
    expect(
      marksOf(scene)
        .filter(({ at }) => at[1] === 0)
        .map(({ words }) => words.split(":")[0]),
    ).toEqual([
      "Regional security",
      "Afghanistan",
      "Terrorism",
      "Nuclear issue and JCPOA",
      "Health and relief",
    ]);
    expect(x("Afghanistan:")).toMatchObject({ bold: false });
    expect(x("Regional security:")).toMatchObject({ bold: true });
  });

  test("the unfiltered figure stands pale behind on the same scale", () => {
    const scene = draw({ sides: ["china"], behind: true });
    const { shapes } = markOf(scene, "Regional security, 2021");
    const pale = shapes.find((shape) => shape.kind === "rect" && shape.fill === "rule");
    // China: 2 of 2 in 2021; all: 3 of 4.
    expect((pale as { height: number }).height / heightIn(scene, "Regional security, 2021")).toBeCloseTo(
      0.75,
    );
  });

  test("an interval reaches from its low to its high end and is said", () => {
    const scene = draw({ interval: true });
    const mark = markOf(scene, "Regional security, 2021");
    expect(mark.words).toMatch(/; 95 % interval 30 to 95 %$/);
    const whisker = mark.shapes.findLast((shape) => shape.kind === "path");
    const { top, bottom } = boxOf(whisker as NonNullable<typeof whisker>);
    expect((bottom - top) / heightIn(scene, "Regional security, 2021")).toBeCloseTo(
      (0.9544 - 0.3006) / 0.75,
      2,
    );
  });

  test("very many periods are one mark a row, and the bars are still there", () => {
    const many = draw(
      {
        grouping: "month",
        open: ["regional-security", "world-order", "bilateral-ties", "mutual-support", "health-and-relief"],
      },
      gold,
    );
    const strips = marksOf(many).filter(({ words }) => words.includes("each in the table"));
    expect(strips).toHaveLength(marksOf(many).length / 2);
    const [strip] = strips;
    const bars = strip?.shapes.find((shape) => shape.kind === "path");
    expect(pointsOf((bars as { d: string }).d).length).toBeGreaterThan(4);
  });
});

describe("stacked bars", () => {
  test("parts stand on each other and reach as high as they add up", () => {
    const scene = draw({ form: "bars", measure: "statements" });
    const { axes } = scene;
    if (!axes) throw new Error("no axes");
    const [lower, upper] = ["Regional security, 2021", "Health and relief, 2021"].map(
      (one) => markOf(scene, one).area,
    );
    expect(lower && lower.y + lower.height).toBeCloseTo(heightOf(axes, 0));
    expect(lower?.y).toBeCloseTo(heightOf(axes, 3));
    expect(upper && upper.y + upper.height).toBeCloseTo(heightOf(axes, 3));
    expect(upper?.y).toBeCloseTo(heightOf(axes, 4));
    expect(markOf(scene, "Regional security, 2023").area.height).toBeCloseTo((lower?.height ?? 0) / 3);
  });

  test("of shares every column fills the plot", () => {
    const scene = draw({ form: "bars", measure: "share" }, gold, 1000);
    const { plot } = scene.axes ?? {};
    for (const year of [2021, 2022, 2023, 2024]) {
      const parts = marksOf(scene)
        .filter(({ words }) => words.includes(`, ${year}: `))
        .map(({ area }) => area);
      const sum = parts.reduce((total, { height }) => total + height, 0);
      expect(sum).toBeCloseTo((plot?.bottom ?? 0) - (plot?.top ?? 0));
    }
  });

  test.each(["year", "call"] as const)(
    "by %s, topics of a family that stand on each other differ",
    (grouping) => {
      const scene = draw({ form: "bars", grouping, open: ["regional-security"] }, gold, 1000);
      const parts = marksOf(scene).filter(({ at }) => at[0] >= 0);
      const inkOf = (mark: Mark) => barsOf(mark)[0]?.fill ?? "";
      const regional = parts.filter((mark) => /^(ochre|umber)-mark$/.test(inkOf(mark)));
      expect(new Set(regional.map(inkOf)).size).toBe(2);
      const pairs = regional.flatMap((lower) =>
        regional
          .filter(
            ({ area }) => area.x === lower.area.x && Math.abs(area.y + area.height - lower.area.y) < 0.01,
          )
          .map((upper) => [lower, upper] as const),
      );
      expect(pairs.length).toBeGreaterThan(3);
      for (const [lower, upper] of pairs) expect(inkOf(lower), lower.words).not.toBe(inkOf(upper));
    },
  );

  test("a topic has one hue in all columns and in the key, a closed family its first", () => {
    const scene = draw({ form: "bars", open: ["regional-security", "world-order"] }, gold, 1000);
    const inks = (begin: string) =>
      new Set(
        marksOf(scene)
          .filter(({ words }) => words.startsWith(begin))
          .flatMap((mark) => barsOf(mark).map(({ fill }) => fill)),
      );
    expect(inks("Bilateral ties")).toEqual(new Set(["teal-mark"]));
    for (const { words } of marksOf(scene).filter(({ at }) => at[0] === -2))
      expect(inks(words.replace(/\..*$/, "")).size).toBe(1);
  });

  test("nothing is drawn in a gap, and an open family is its topics alone", () => {
    const scene = draw({ form: "bars", open: ["regional-security"] });
    expect(marksOf(scene).filter(({ words }) => words.includes("2022"))).toEqual([]);
    expect(marksOf(scene).filter(({ words }) => words.startsWith("Regional security"))).toEqual([]);
    expect(marksOf(scene).filter(({ words }) => words.startsWith("Afghanistan"))).toHaveLength(2);
  });
});

describe("lines", () => {
  test("points stand as high as their values, under the middle of their period", () => {
    const scene = draw({ form: "lines", measure: "statements" });
    const { axes, time } = scene;
    if (!axes) throw new Error("no axes");
    for (const [begin, at, value] of [
      ["Regional security, 2021", 0, 3],
      ["Regional security, 2023", 2, 1],
      ["Health and relief, 2023", 2, 0],
    ] as const)
      expect(placeIn(scene, begin)).toEqual([
        expect.closeTo(time.left + (at + 0.5) * time.cell, 0),
        expect.closeTo(heightOf(axes, value), 0),
      ]);
  });

  test("a line is broken where a period has no call", () => {
    const lines = (scene: TrendScene) =>
      shapesOf(scene).flatMap((shape) =>
        shape.kind === "path" && !shape.fill && shape.stroke?.endsWith("-mark") ? [shape.d] : [],
      );
    const [broken] = lines(draw({ form: "lines" }));
    expect(broken?.match(/[ML]/g)?.join("")).toBe("MM");
    const [whole] = lines(draw({ form: "lines" }, gold));
    expect(whole?.match(/[ML]/g)?.join("")).toBe("MLLL");
  });

  test("each is named at its end, or by a key where there is no room", () => {
    const wide = draw({ form: "lines" });
    expect(markOf(wide, "Regional security.").area.x).toBeGreaterThan(wide.axes?.plot.right ?? 0);
    const narrow = draw({ form: "lines" }, three, 358);
    expect(markOf(narrow, "Regional security.").area.y).toBeLessThan(narrow.axes?.plot.top ?? 0);
  });
});
