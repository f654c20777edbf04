import { describe, expect, test } from "vitest";
import { choosePair } from "../../lib/compare/choose";
import { compare, highestShare } from "../../lib/compare/comparison";
import type { Pair } from "../../lib/compare/pair";
import { tellComparison, tellContrast } from "../../lib/compare/tell";
import { type View, WHOLE } from "../../lib/view/view";
import { type Draft, goldCorpus, makeCorpus } from "../corpus/make";
import { columns } from "../figures/three-calls";

const YEARS: Pair = {
  kind: "year",
  a: { kind: "year", id: "2021", label: "2021" },
  b: { kind: "year", id: "2023", label: "2023" },
};

const shown = (view: Partial<View>, pair = YEARS) => {
  const { topics, acts, tests } = compare(columns, { ...WHOLE, ...view }, pair, null);
  return [...topics, ...acts]
    .map(({ id, a, ofA, b, ofB }) => `${id} ${a}/${ofA} ${b}/${ofB}`)
    .concat(`${tests} tests`);
};

describe("two years of the three calls", () => {
  test("every topic and act of either, over all statements of each", () => {
    expect(shown({})).toEqual([
      "nuclear-issue 0/4 1/2",
      "afghanistan 2/4 0/2",
      "terrorism 2/4 0/2",
      "covid-19 1/4 0/2",
      "assess 0/4 2/2",
      "oppose 2/4 0/2",
      "urge 2/4 0/2",
      "exchange 1/4 0/2",
      "8 tests",
    ]);
  });

  test("a chosen topic leaves its base, and acts are counted among its statements", () => {
    expect(shown({ topics: ["terrorism"] })).toEqual([
      "terrorism 2/4 0/2",
      "oppose 2/2 0/0",
      "urge 1/2 0/0",
      "1 tests",
    ]);
  });

  test("the rest of the view narrows both, a choice of the same kind gives way", () => {
    expect(shown({ sides: ["russia"], years: [2021] })).toEqual([
      "nuclear-issue 0/1 1/1",
      "afghanistan 1/1 0/1",
      "terrorism 1/1 0/1",
      "assess 0/1 1/1",
      "oppose 1/1 0/1",
      "5 tests",
    ]);
  });

  test("the highest share is what the bars are drawn against", () => {
    const { topics, acts } = compare(columns, WHOLE, YEARS, null);
    expect([highestShare(topics), highestShare(acts), highestShare([])]).toEqual([0.5, 1, 0]);
  });

  test("p is Fisher's, and Holm's is over all tests", () => {
    const { acts } = compare(columns, WHOLE, YEARS, null);
    // 0 of 4 against 2 of 2: one table of 15
    expect(acts[0]?.p).toBeCloseTo(1 / 15, 12);
    expect(acts[0]?.adjusted).toBeCloseTo(8 / 15, 12);
  });
});

describe("in words", () => {
  const told = (view: Partial<View>) => tellComparison(compare(columns, { ...WHOLE, ...view }, YEARS, null));

  test("nothing beyond chance", () => {
    expect(told({})).toEqual({
      headline: "Every difference between 2021 and 2023 could be chance",
      sentence:
        "The difference least likely to be chance is in the act “Assess”: 0 of 4 statements against 2 of 2, p = 0.067; among 8 tests at once, p = 0.53, so that this too could be chance.",
    });
  });

  test("one test alone is not told as one of many", () => {
    expect(told({ topics: ["humanitarian"] }).sentence).toBe(
      "No statement of either carries a topic or an act of this view.",
    );
    expect(told({ topics: ["nuclear-issue"], sides: ["russia"] }).sentence).toMatch(
      /^The difference least likely to be chance is on “Nuclear issue and JCPOA”: 0 of 1 statements against 1 of 1, p = 1, so that/,
    );
  });

  test("a half without a statement", () => {
    expect(told({ speakers: ["wang-yi"] }).sentence).toBe("This view holds no statement of “2023”.");
  });

  test("a difference beyond chance", () => {
    const people: Draft["people"] = [
      ["A B", "Chad"],
      ["C D", "Peru"],
    ];
    const lines = (who: string, topic: "terrorism" | "sovereignty"): Draft["lines"] =>
      Array.from({ length: 10 }, () => [who, [topic], ["urge"]]);
    const made = makeCorpus([
      {
        file: "x.txt",
        date: "2024-01-01",
        people,
        lines: [...lines("A B", "terrorism"), ...lines("C D", "sovereignty")],
      },
    ]);
    const pair = choosePair(made.columns, WHOLE, "side", null) as Pair;
    expect(tellComparison(compare(made.columns, WHOLE, pair, null))).toEqual({
      headline: "Chad and Peru differ most on “Sovereignty and non-interference”",
      sentence:
        "0 of 10 statements against 10 of 10, p < 0.001; among 3 tests at once, p < 0.001: this is hardly chance.",
    });
  });

  test("each contrast says its numbers", () => {
    const contrast = {
      id: "x",
      label: "X",
      family: null,
      a: 4,
      ofA: 13,
      b: 2,
      ofB: 9,
      shareA: 4 / 13,
      shareB: 2 / 9,
      p: 1,
      adjusted: 1,
    };
    expect(tellContrast(contrast)).toBe(
      "4 of 13 against 2 of 9, p = 1: this difference could well be chance",
    );
    expect(tellContrast({ ...contrast, p: 0.01, adjusted: 0.2 })).toMatch(
      /is rare by chance, were it the only test$/,
    );
    expect(tellContrast({ ...contrast, p: null, adjusted: null })).toMatch(/nothing to test/);
  });
});

test("on the reference coding, 2021 and 2024 part on the Middle East alone", () => {
  const gold = goldCorpus().columns;
  const pair = choosePair(gold, WHOLE, "year", null) as Pair;
  const { topics, a, b, tests } = compare(gold, WHOLE, pair, null);
  expect([a.base.statements, b.base.statements, tests]).toEqual([42, 13, 30]);
  expect(topics[0]).toMatchObject({ id: "middle-east", a: 1, ofA: 42, b: 7, ofB: 13 });
  expect(topics.filter(({ adjusted }) => (adjusted ?? 1) < 0.05).map(({ id }) => id)).toEqual([
    "middle-east",
  ]);
});
