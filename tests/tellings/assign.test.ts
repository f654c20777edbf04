import { describe, expect, test } from "vitest";
import { assignBest } from "../../lib/tellings/assign";
import { stemOf } from "../../lib/tellings/stem";
import { makeRandom } from "../view/random";

describe("assignBest", () => {
  test.each<[string, number[][], number[]]>([
    ["nothing", [], []],
    ["no column", [[], []], [-1, -1]],
    ["one", [[0.4]], [0]],
    // the greedy choice (0.9) would leave 0 for the second row
    [
      "the best total, not the best first",
      [
        [0.9, 0.8],
        [0.8, 0],
      ],
      [1, 0],
    ],
    ["more columns than rows", [[0.1, 0.9, 0.2]], [1]],
    ["more rows than columns", [[0.1], [0.9], [0.2]], [-1, 0, -1]],
  ])("%s", (_, scores, columns) => expect(assignBest(scores)).toEqual(columns));

  test("has the highest total of all pairings", () => {
    const random = makeRandom(7);
    for (let round = 0; round < 200; round++) {
      const rows = 1 + Math.floor(random() * 5);
      const columns = 1 + Math.floor(random() * 5);
      const scores = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => (random() < 0.4 ? 0 : random())),
      );
      const assigned = assignBest(scores);
      const taken = assigned.filter((column) => column >= 0);
      expect(new Set(taken).size).toBe(Math.min(rows, columns));
      const total = assigned.reduce((sum, column, row) => sum + (scores[row]?.[column] ?? 0), 0);
      expect(total).toBeCloseTo(bestTotal(scores, 0, new Set()), 9);
    }
  });
});

/** Every pairing tried. */
function bestTotal(scores: number[][], row: number, used: ReadonlySet<number>): number {
  const own = scores[row];
  if (!own) return 0;
  const choices = own.flatMap((score, column) =>
    used.has(column) ? [] : [score + bestTotal(scores, row + 1, new Set([...used, column]))],
  );
  return Math.max(bestTotal(scores, row + 1, used), ...choices);
}

describe("stemOf", () => {
  test.each([
    [["support", "supports", "supported", "supporting"], "support"],
    [["promote", "promotes", "promoted", "promoting"], "promot"],
    [["country", "countries"], "country"],
    [["issue", "issues"], "issu"],
    [["process"], "process"],
    [["crisis"], "crisis"],
    [["consensus"], "consensus"],
    [["need", "needs"], "need"],
    [["talk", "talks"], "talk"],
    [["wishes", "wish"], "wish"],
    [["gaza"], "gaza"],
    [["red"], "red"],
    [["2021"], "2021"],
  ])("%j", (words, stem) => expect(new Set(words.map(stemOf))).toEqual(new Set([stem])));
});
