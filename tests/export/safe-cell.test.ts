import { describe, expect, test } from "vitest";
import { fromSafeCell, toSafeCell } from "../../lib/export/safe-cell";

test.each([
  ["=1+1", "'=1+1"],
  ["+49", "'+49"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ["\n=1", "'\n=1"],
  ["＝1", "'＝1"],
  ["'=1", "''=1"],
  ["'Tis", "''Tis"],
  ["China - Iran", "China - Iran"],
  ["1=1", "1=1"],
  ["", ""],
])("%j is made %j", (text, cell) => {
  expect(toSafeCell(text)).toBe(cell);
});

describe("can be undone", () => {
  test.each(["=1", "'=1", "''", "'", "plain", "", "-", "\t", "it's"])("%j", (text) => {
    expect(fromSafeCell(toSafeCell(text))).toBe(text);
  });
});
