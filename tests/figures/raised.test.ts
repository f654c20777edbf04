import { describe, expect, test } from "vitest";
import { raised } from "../../lib/figures/raised";
import { type View, WHOLE } from "../../lib/view/view";
import { goldCorpus, makeCorpus } from "../corpus/make";
import { columns, DRAFTS } from "./three-calls";

/** Topic → "speaker statements/calls/firsts", cells without a statement left out. */
function cellsOf(view: Partial<View>, own = columns) {
  const figure = raised(own, { ...WHOLE, ...view });
  return Object.fromEntries(
    figure.topics.map(({ topic, bySpeaker }) => [
      topic,
      bySpeaker.flatMap(({ statements, calls, firsts }, i) =>
        statements === 0 ? [] : [`${figure.speakers[i]?.id} ${statements}/${calls}/${firsts}`],
      ),
    ]),
  );
}

describe("topic × speaker", () => {
  test("counts statements, calls and who was first in the readout", () => {
    expect(cellsOf({})).toEqual({
      afghanistan: ["wang-yi 1/1/1", "lavrov 1/1/0"],
      terrorism: ["wang-yi 1/1/1", "lavrov 1/1/1"],
      "nuclear-issue": ["lavrov 1/1/1"],
      "covid-19": ["both 1/1/1"],
    });
  });

  test("first in the readout is of the readout, not of the view", () => {
    expect(cellsOf({ sides: ["russia"], topics: ["afghanistan"] })).toEqual({
      afghanistan: ["lavrov 1/1/0"],
    });
  });

  test("both are first where a joint sentence comes first", () => {
    const { columns: own } = makeCorpus([
      {
        ...(DRAFTS[0] as (typeof DRAFTS)[number]),
        lines: [
          ["both", ["terrorism"]],
          ["Wang Yi", ["terrorism"]],
        ],
      },
    ]);
    expect(cellsOf({}, own)).toEqual({ terrorism: ["wang-yi 1/1/0", "both 1/1/1"] });
  });

  test("a call with two readouts has a first in each", () => {
    const one = DRAFTS[1] as (typeof DRAFTS)[number];
    const { columns: own } = makeCorpus([
      one,
      {
        ...one,
        file: "z.txt",
        lines: [
          ["Sergey Lavrov", ["terrorism"]],
          ["Wang Yi", ["terrorism"]],
        ],
      },
    ]);
    expect(cellsOf({}, own)).toEqual({ terrorism: ["wang-yi 2/1/1", "lavrov 1/1/1"] });
  });
});

test("speakers stand by side, those with most statements first, both last, with what they said in all", () => {
  const { speakers, sides, base } = raised(columns, WHOLE);
  expect(speakers.map(({ id, side, statements, calls }) => [id, side, statements, calls])).toEqual([
    ["wang-yi", "china", 2, 2],
    ["qin-gang", "china", 1, 1],
    ["lavrov", "russia", 2, 2],
    ["both", "both", 1, 1],
  ]);
  expect(sides.map(({ id, statements }) => [id, statements])).toEqual([
    ["china", 3],
    ["russia", 2],
    ["both", 1],
  ]);
  expect(base).toEqual({ statements: 6, joint: 1, calls: 3 });
});

test("with a topic chosen the speakers' bases stay what they said in all, and other topics are left out", () => {
  const { speakers, topics } = raised(columns, { ...WHOLE, topics: ["afghanistan"] });
  expect(topics.map(({ topic }) => topic)).toEqual(["afghanistan"]);
  expect(speakers.find(({ id }) => id === "lavrov")?.statements).toBe(2);
});

test("sides add up to the total of every topic of the reference coding", () => {
  for (const { bySide, bySpeaker, total } of raised(goldCorpus().columns, WHOLE).topics) {
    const sum = (cells: typeof bySide, of: "statements" | "firsts") =>
      cells.reduce((all, cell) => all + cell[of], 0);
    expect(sum(bySide, "statements")).toBe(total.statements);
    expect(sum(bySpeaker, "statements")).toBe(total.statements);
    expect(sum(bySide, "firsts")).toBe(total.firsts);
  }
});

test("an empty view has no speakers and no topics", () => {
  expect(raised(columns, { ...WHOLE, speakers: ["qin-gang"], topics: ["afghanistan"] }).topics).toEqual([]);
  expect(raised(columns, { ...WHOLE, years: [1999] })).toMatchObject({ speakers: [], sides: [], topics: [] });
});
