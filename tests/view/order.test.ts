import { describe, expect, test } from "vitest";
import { matchView } from "../../lib/view/match";
import { orderRows } from "../../lib/view/order";
import { TABLE_COLUMNS } from "../../lib/view/table-columns";
import { type Sort, WHOLE } from "../../lib/view/view";
import { goldCorpus, makeCorpus } from "../corpus/make";

const { corpus, columns } = makeCorpus([
  {
    file: "a.txt",
    date: "2022-05-01",
    people: [
      ["Wang Yi", "China"],
      ["Sergey Lavrov", "Russia"],
    ],
    lines: [
      ["Wang Yi", ["terrorism"], ["urge"], "b"],
      ["Sergey Lavrov", ["afghanistan", "terrorism"], ["assess"], "D"],
      ["both", [], ["exchange"], "a"],
      ["Wang Yi", ["afghanistan"], ["assess", "urge"], "é"],
    ],
  },
  {
    file: "b.txt",
    date: "2021-05-01",
    people: [
      ["Qin Gang", "China"],
      ["Sergey Lavrov", "Russia"],
    ],
    lines: [["Qin Gang", ["occasions"], ["greet"], "c"]],
  },
]);

/** The rows' texts in their order: by date, "c" comes first. */
function textsIn(sort: Sort[]): string {
  const rows = orderRows(columns, matchView(columns, WHOLE).rows, sort);
  return [...rows].map((at) => corpus.statements[columns.row[at] ?? -1]?.text).join("");
}

const up = (column: Sort["column"]): Sort => ({ column, desc: false });
const down = (column: Sort["column"]): Sort => ({ column, desc: true });

describe("each column sorts both ways, ties in the corpus's order", () => {
  test.each<[string, Sort[], string]>([
    ["no order", [], "cbDaé"],
    ["date", [up("date")], "cbDaé"],
    ["-date", [down("date")], "bDaéc"],
    ["call", [up("call")], "cbDaé"],
    ["-call", [down("call")], "bDaéc"],
    ["speaker: Lavrov, Qin Gang, Wang Yi, both", [up("speaker")], "Dcbéa"],
    ["-speaker", [down("speaker")], "abécD"],
    ["side: both, China, Russia", [up("side")], "acbéD"],
    ["-side", [down("side")], "Dcbéa"],
    ["statement", [up("statement")], "abcDé"],
    ["-statement", [down("statement")], "éDcba"],
    ["topics in the codebook's order, none last", [up("topics")], "cDéba"],
    ["-topics", [down("topics")], "abéDc"],
    ["acts in the codebook's order", [up("acts")], "éDcba"],
    ["-acts", [down("acts")], "abcDé"],
    ["side, then -statement", [up("side"), down("statement")], "aécbD"],
  ])("%s", (_, sort, texts) => {
    expect(textsIn(sort)).toBe(texts);
  });
});

test("every order keeps every row", () => {
  const gold = goldCorpus().columns;
  const { rows } = matchView(gold, WHOLE);
  for (const column of TABLE_COLUMNS) {
    for (const desc of [true, false])
      expect([...orderRows(gold, rows, [{ column, desc }])].sort((a, b) => a - b)).toEqual([...rows]);
  }
});

test("the rows handed in stay as they were", () => {
  const { rows } = matchView(columns, WHOLE);
  orderRows(columns, rows, [down("statement")]);
  expect([...rows]).toEqual([0, 1, 2, 3, 4]);
});
