import { expect, test } from "vitest";
import { callGaps } from "../../lib/figures/call-gaps";
import { type Draft, makeCorpus } from "../corpus/make";

function gapsOf(dates: string[], leftOut: number[] = []) {
  const { columns } = makeCorpus(
    dates.map(
      (date, i): Draft => ({
        file: `${i}.txt`,
        date,
        people: [[`Person ${"ABCDE"[i]}`, "China"]],
        lines: [],
      }),
    ),
  );
  return callGaps(columns.calls, (at) => !leftOut.includes(at));
}

test.each<[from: string, to: string, days: number, months: number, restDays: number, label: string]>([
  ["2021-09-01", "2023-01-03", 489, 16, 2, "16 months without a readout"],
  ["2021-08-18", "2021-09-03", 16, 0, 16, "16 days without a readout"],
  ["2022-01-01", "2022-01-02", 1, 0, 1, "1 day without a readout"],
  ["2022-01-31", "2022-02-28", 28, 0, 28, "28 days without a readout"],
  ["2022-01-31", "2022-03-30", 58, 1, 30, "1 month without a readout"],
  ["2022-02-28", "2022-03-28", 28, 1, 0, "1 month without a readout"],
  ["2023-12-15", "2024-03-14", 90, 2, 28, "2 months without a readout"],
])("from %s to %s", (from, to, days, months, restDays, label) => {
  expect(gapsOf([from, to])).toEqual([
    { from, to, days, months, restDays, leftOut: 0, isLongest: true, label },
  ]);
});

test("the longest is marked, all of them where they tie", () => {
  const longest = (dates: string[]) => gapsOf(dates).map(({ isLongest }) => isLongest);
  expect(longest(["2021-01-01", "2021-01-11", "2021-02-11", "2021-02-12"])).toEqual([false, true, false]);
  expect(longest(["2021-01-01", "2021-01-11", "2021-01-21"])).toEqual([true, true]);
});

test("a call that the view leaves out is told, and its gap is the view's", () => {
  expect(gapsOf(["2021-01-01", "2021-02-01", "2021-03-01"], [1])).toMatchObject([
    { from: "2021-01-01", to: "2021-03-01", leftOut: 1, label: "2 months without a readout in this view" },
  ]);
});

test("there is none beside one call, and none between calls of one day", () => {
  expect(gapsOf(["2021-01-01"])).toEqual([]);
  expect(gapsOf(["2021-01-01", "2021-01-01"])).toEqual([]);
});
