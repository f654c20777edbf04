import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { type Field, toCsv, toCsvBody, toObject } from "../../lib/export/csv";
import { fromSafeCell } from "../../lib/export/safe-cell";
import { makeRandom } from "../view/random";

interface Row {
  text: string;
  list: string[];
  number: number | null;
}

const FIELDS: Field<Row>[] = [
  { heading: "text", value: (row) => row.text },
  { heading: "list", value: (row) => row.list },
  { heading: "number", value: (row) => row.number },
];

describe("toCsv", () => {
  test.each<[string, Row[], string]>([
    ["headings alone where there is no row", [], "text,list,number\r\n"],
    [
      "lists with a semicolon, nothing for null, a number as it is",
      [
        { text: "a", list: ["b", "c"], number: -1 },
        { text: "", list: [], number: null },
      ],
      "text,list,number\r\na,b; c,-1\r\n,,\r\n",
    ],
    [
      "quotes around commas, quotes and line ends",
      [{ text: 'a,"b"', list: ["c\nd"], number: 0 }],
      'text,list,number\r\n"a,""b""","c\nd",0\r\n',
    ],
    [
      "quotes around a lone carriage return",
      [{ text: "a\rb", list: [], number: 0 }],
      'text,list,number\r\n"a\rb",,0\r\n',
    ],
    [
      "an apostrophe before a formula, in lists too",
      [{ text: "=1", list: ["@a", "=b"], number: -1 }],
      "text,list,number\r\n'=1,'@a; =b,-1\r\n",
    ],
  ])("%s", (_, rows, csv) => {
    expect(toCsv(FIELDS, rows)).toBe(csv);
  });

  test("headings and parts together are the whole", () => {
    const rows: Row[] = ["a", "b", "c"].map((text) => ({ text, list: [], number: 1 }));
    expect(toCsv(FIELDS, []) + toCsvBody(FIELDS, rows.slice(0, 2)) + toCsvBody(FIELDS, rows.slice(2))).toBe(
      toCsv(FIELDS, rows),
    );
  });

  test("has no byte-order mark", () => {
    expect(toCsv(FIELDS, []).charCodeAt(0)).toBe("t".charCodeAt(0));
  });
});

test("whatever a text holds, a reader of CSV gets it back, for 500 texts", () => {
  const random = makeRandom(17);
  const pieces = [
    ",",
    '"',
    "\r\n",
    "\n",
    "\r",
    "=",
    "'",
    "+",
    "-",
    "@",
    "\t",
    " ",
    "é",
    "中",
    "🙂",
    ";",
    "x",
  ];
  const rows = Array.from({ length: 500 }, (): Row => {
    const text = Array.from(
      { length: Math.floor(random() * 8) },
      () => pieces[Math.floor(random() * pieces.length)],
    ).join("");
    return { text, list: [], number: 1 };
  });
  const read = parse(toCsv(FIELDS, rows), {
    columns: true,
    record_delimiter: "\r\n",
    relax_quotes: false,
  }) as { text: string }[];
  expect(read.map((row) => fromSafeCell(row.text))).toEqual(rows.map((row) => row.text));
});

test("toObject keeps lists and null for JSON", () => {
  expect(toObject(FIELDS, { text: "=1", list: ["a", "b"], number: null })).toEqual({
    text: "=1",
    list: ["a", "b"],
    number: null,
  });
});
