import { describe, expect, test } from "vitest";
import { formatPeriod } from "../../lib/view/dates";
import { isWithin, overlap, readDay } from "../../lib/view/period";

describe("readDay", () => {
  test.each([
    ["2021", "from", "2021-01-01"],
    ["2021", "to", "2021-12-31"],
    ["2021-09", "from", "2021-09-01"],
    ["2021-09", "to", "2021-09-30"],
    ["2023-02", "to", "2023-02-28"],
    ["2024-02", "to", "2024-02-29"],
    ["2024-02-29", "from", "2024-02-29"],
    ["2023-02-29", "from", null],
    ["2021-13", "to", null],
    ["2021-00", "from", null],
    ["2021-09-00", "from", null],
    ["2021-9", "from", null],
    ["0021", "from", null],
    ["last year", "from", null],
  ] as const)("%s as %s is %s", (given, edge, day) => {
    expect(readDay(given, edge)).toBe(day);
  });
});

test.each([
  ["", "", "2021-09-03", true],
  ["2021-09-03", "", "2021-09-03", true],
  ["2021-09-04", "", "2021-09-03", false],
  ["", "2021-09-03", "2021-09-03", true],
  ["", "2021-09-02", "2021-09-03", false],
  ["2021-01-01", "2021-12-31", "2022-01-01", false],
])("from “%s” to “%s”: %s is within it: %s", (from, to, date, within) => {
  expect(isWithin({ from, to }, date)).toBe(within);
});

test.each([
  [
    ["", ""],
    ["", ""],
    ["", ""],
  ],
  [
    ["2021-03-01", ""],
    ["", "2021-06-30"],
    ["2021-03-01", "2021-06-30"],
  ],
  [
    ["2021-03-01", "2021-12-31"],
    ["2021-02-01", "2021-06-30"],
    ["2021-03-01", "2021-06-30"],
  ],
  [
    ["2021-01-01", ""],
    ["2021-02-01", ""],
    ["2021-02-01", ""],
  ],
])("%j and %j have %j in common", ([from = "", to = ""], [begins = "", ends = ""], [first, last]) => {
  expect(overlap({ from, to }, { from: begins, to: ends })).toEqual({ from: first, to: last });
});

test.each([
  ["", "", ""],
  ["2021-03-01", "2022-06-30", "from March 2021 to June 2022"],
  ["2021-03-01", "2021-03-31", "in March 2021"],
  ["2021-03-01", "2021-03-30", "from 1 March 2021 to 30 March 2021"],
  ["2024-02-01", "2024-02-29", "in February 2024"],
  ["2024-02-01", "2024-02-28", "from 1 February 2024 to 28 February 2024"],
  ["2021-01-01", "2022-12-31", "from 2021 to 2022"],
  ["2021-01-01", "2021-12-31", "in 2021"],
  ["2021-09-03", "2021-09-03", "on 3 September 2021"],
  ["2021-09-03", "", "from 3 September 2021 on"],
  ["2021-09-01", "", "from September 2021 on"],
  ["2021-01-01", "", "from 2021 on"],
  ["", "2022-06-30", "up to June 2022"],
])("%s to %s is “%s”", (from, to, words) => {
  expect(formatPeriod({ from, to })).toBe(words);
});
