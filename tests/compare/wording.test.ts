import { describe, expect, test } from "vitest";
import { choosePair } from "../../lib/compare/choose";
import { compare } from "../../lib/compare/comparison";
import { logOdds } from "../../lib/compare/log-odds";
import type { Pair } from "../../lib/compare/pair";
import { countRuns } from "../../lib/compare/runs";
import { readStretches } from "../../lib/compare/stretches";
import { compareWording, readWording } from "../../lib/compare/wording";
import { WHOLE } from "../../lib/view/view";
import { findWords, indexWords } from "../../lib/view/words";
import { goldCorpus } from "../corpus/make";

const NAMES = { persons: new Set(["wang", "yi"]), countries: new Set(["china", "iran"]) };

describe("logOdds", () => {
  test("by hand: 8 of 40 against 2 of 60, the prior 1 of 10", () => {
    const delta = Math.log(9 / (50 - 9)) - Math.log(3 / (70 - 3));
    expect(logOdds(8, 40, 2, 60)).toBeCloseTo(delta / Math.sqrt(1 / 9 + 1 / 3), 12);
  });

  test.each<[string, number, number, number, number, number]>([
    ["as often", 5, 50, 5, 50, 0],
    ["in neither", 0, 50, 0, 50, 0],
    ["nothing else", 5, 5, 7, 7, 0],
  ])("%s is 0", (_, a, ofA, b, ofB, z) => expect(logOdds(a, ofA, b, ofB)).toBeCloseTo(z, 12));

  test("turned round it is the negative", () => {
    expect(logOdds(8, 40, 2, 60)).toBeCloseTo(-logOdds(2, 60, 8, 40), 12);
  });
});

const A = [
  "Wang Yi said, China will defend its legitimate rights and interests.",
  "Legitimate rights and interests, China noted, need defence; rights matter.",
  "China and Iran uphold core interests.",
];
const B = ["Iran’s core interests come first.", "Trade with China grows, and trade helps."];

const READ = readStretches([...A, ...B], NAMES);

describe("countRuns", () => {
  const { runs, totals } = countRuns(READ, [0, 1, 2], [3, 4]);
  const found = Object.fromEntries(runs.map((run) => [run.text, [run.times, run.statements]]));

  test("finds the longest run that stands twice, and its parts only where they stand alone often enough", () => {
    expect(found).toEqual({
      "legitimate rights and interests": [
        [2, 0],
        [2, 0],
      ],
      "core interests": [
        [1, 1],
        [1, 1],
      ],
      interests: [
        [3, 1],
        [3, 1],
      ],
    });
  });

  test("counts the places of each length between marks, verbs of saying and names", () => {
    // a: "china will defend its legitimate rights and interests", "legitimate rights and interests", "china",
    // "need defence", "rights matter", "china and iran uphold core interests"; b: 5 words, "trade with china grows", 3
    expect(totals[1]).toEqual([23, 12]);
    expect(totals[2]).toEqual([17, 9]);
  });
});

test("compareWording: what is apart stands in two statements of its half, what is in common in one of each", () => {
  const { a, b, common } = compareWording(READ, [0, 1, 2], [3, 4]);
  expect(a.map(({ text }) => text)).toEqual(["legitimate rights and interests"]);
  expect(b).toEqual([]);
  expect(common.map(({ text }) => text)).toEqual(["core interests"]);
});

test("on the reference coding the counts are those of the search that a run leads to", () => {
  const { corpus, columns } = goldCorpus();
  const texts = [...columns.row].map((row) => corpus.statements[row]?.text ?? "");
  const index = indexWords(texts);
  const pair = choosePair(columns, WHOLE, "side", null) as Pair;
  const comparison = compare(columns, WHOLE, pair, null);
  const wording = compareWording(readWording(corpus, columns), comparison.a.rows, comparison.b.rows);
  const shown = [...wording.a, ...wording.b, ...wording.common];
  expect(shown.length).toBeGreaterThan(20);
  for (const { text, statements } of shown) {
    const found = findWords(index, `"${text}"`);
    const hits = (rows: Uint32Array) => rows.filter((at) => found?.[at] === 1).length;
    expect([text, hits(comparison.a.rows), hits(comparison.b.rows)]).toEqual([text, ...statements]);
  }
  expect(wording.common.map(({ text }) => text)).toContain("comprehensive strategic partnership");
  expect(shown.filter(({ text }) => /\b(said|wang|raisi)\b/.test(text))).toEqual([]);
});
