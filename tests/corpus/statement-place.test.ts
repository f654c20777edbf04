import { describe, expect, test } from "vitest";
import { placeStatement } from "../../lib/corpus/statement-place";
import { type Draft, makeCorpus } from "./make";

const CALL = "2021-02-10-wang-yi-lavrov";
const DRAFT: Draft = {
  file: "a.txt",
  date: "2021-02-10",
  people: [
    ["Wang Yi", "China"],
    ["Sergey Lavrov", "Russia"],
  ],
  lines: [
    ["", [], [], "The two spoke."],
    ["Wang Yi", [], [], "China is clear."],
    ["Sergey Lavrov", [], [], "Russia agrees."],
    ["Wang Yi", [], [], "China is clear."],
  ],
};
const { corpus } = makeCorpus([DRAFT, { ...DRAFT, file: "b.txt", lines: DRAFT.lines.slice(0, 2) }]);
const keyOf = (row: number) => corpus.statements[row]?.key ?? "";
const place = (row: number) => placeStatement(corpus, CALL, keyOf(row));

describe("a statement's place", () => {
  test.each([
    [0, undefined, "China is clear.", 0],
    [1, "The two spoke.", "Russia agrees.", 0],
    [2, "China is clear.", "China is clear.", 0],
    [3, "Russia agrees.", undefined, 0],
    [5, "The two spoke.", undefined, 1],
  ])("row %i stands between its neighbours", (row, before, after, nth) => {
    const found = place(row);
    expect(found).toMatchObject({ at: row, nth, rows: [corpus.statements[row]] });
    expect([found?.before?.text, found?.after?.text]).toEqual([before, after]);
  });

  test("knows the sentences of the call in the very same words", () => {
    expect(place(1)?.twins.map(({ readout, n }) => [readout, n])).toEqual([
      [0, 4],
      [1, 2],
    ]);
    expect(place(2)?.twins).toEqual([]);
  });

  test("is none where nothing has the address", () => {
    expect(placeStatement(corpus, CALL, "0123456789")).toBeUndefined();
    expect(placeStatement(corpus, "nowhere", keyOf(1))).toBeUndefined();
  });
});
