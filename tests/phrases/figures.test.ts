import { describe, expect, test } from "vitest";
import { type PhraseFigure, phraseFigures, runsOf } from "../../lib/phrases/figures";
import { findPhrases } from "../../lib/phrases/find";
import { phraseHeadline } from "../../lib/phrases/headline";
import { lineRuns } from "../../lib/phrases/line-runs";
import { matchView } from "../../lib/view/match";
import { type View, WHOLE } from "../../lib/view/view";
import { columns, corpus } from "./made";

const phrases = findPhrases(corpus, columns);
const figures = (view: Partial<View> = {}) =>
  phraseFigures(columns, phrases, matchView(columns, { ...WHOLE, ...view }));

const brief = ({ phrase, line, calls, statements, sides, streak, dropOuts, since }: PhraseFigure) => ({
  phrase: phrase.label,
  line: line.map((one) => one.sides.map((side) => columns.sides[side]?.id).join("+") || "–").join(" "),
  calls,
  statements,
  sides: sides.map((side) => columns.sides[side]?.id),
  runs: [streak, dropOuts, since],
});

describe("the figures of a phrase", () => {
  test("over all calls", () => {
    expect(figures().map(brief)).toEqual([
      {
        phrase: "safe passage of grain shipments",
        line: "both – united-kingdom ukraine",
        calls: 3,
        statements: 3,
        sides: ["both", "united-kingdom", "ukraine"],
        runs: [2, 1, 0],
      },
      {
        phrase: "stands shoulder to shoulder",
        line: "united-kingdom united-kingdom – united-kingdom",
        calls: 3,
        statements: 3,
        sides: ["united-kingdom"],
        runs: [2, 1, 0],
      },
    ]);
  });

  test("over the statements of a view alone", () => {
    expect(figures({ sides: ["ukraine"] }).map(brief)).toEqual([
      {
        phrase: "safe passage of grain shipments",
        line: "– – – ukraine",
        calls: 1,
        statements: 1,
        sides: ["ukraine"],
        runs: [1, 0, 0],
      },
    ]);
    expect(figures({ years: [2023] }).map(({ line }) => line.length)).toEqual([1, 1]);
    expect(figures({ speakers: ["nobody"] })).toEqual([]);
  });
});

test.each([
  ["", 0, 0, 0],
  ["xxx", 3, 0, 0],
  ["x--", 1, 0, 2],
  ["-xx-x", 2, 1, 0],
  ["x-x-x-", 1, 2, 1],
  ["---", 0, 0, 3],
])("“%s” has a longest run of %i, %i drop-outs and %i calls since", (said, streak, dropOuts, since) => {
  expect(runsOf([...said].map((mark) => mark === "x"))).toEqual({ streak, dropOuts, since });
});

test("calls without the phrase that stand side by side are one stretch", () => {
  const line = [0, 2, 0, 0, 1].map((statements, call) => ({ call, statements, sides: [] }));
  expect(lineRuns(line)).toEqual([
    { without: [0] },
    { said: line[1] },
    { without: [2, 3] },
    { said: line[4] },
  ]);
});

test("the headline names the phrase that most calls have", () => {
  expect(phraseHeadline(figures(), 4)).toBe("“Safe passage of grain shipments” is in three of four calls");
  expect(phraseHeadline(figures({ years: [2023] }), 1)).toBe(
    "“Safe passage of grain shipments” is in the one call",
  );
  expect(phraseHeadline([], 4)).toBe("No set phrase in these statements");
});
