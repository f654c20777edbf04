import { expect, test } from "vitest";
import { periodsRange } from "../../lib/figures/period-range";
import { topicTrend } from "../../lib/figures/trend";
import { matchView } from "../../lib/view/match";
import { type View, WHOLE } from "../../lib/view/view";
import { columns } from "./three-calls";

function drag(choices: Partial<View>, from: number, to: number): Pick<View, "from" | "to" | "years"> {
  const view = { ...WHOLE, ...choices };
  const { from: begins, to: ends, years } = periodsRange(view, topicTrend(columns, view).periods, from, to);
  return { from: begins, to: ends, years };
}

// by quarter the axis goes from Q1 2021 to Q2 2023
test.each<[string, Partial<View>, number, number, ReturnType<typeof drag>]>([
  ["a year", {}, 1, 2, { from: "2022-01-01", to: "2023-12-31", years: [] }],
  ["one period", {}, 2, 2, { from: "2023-01-01", to: "2023-12-31", years: [] }],
  ["from right to left", { grouping: "quarter" }, 3, 1, { from: "2021-04-01", to: "2021-12-31", years: [] }],
  ["beyond the end", { grouping: "quarter" }, 9, 40, { from: "2023-04-01", to: "2023-06-30", years: [] }],
  ["a call", { grouping: "call" }, 1, 1, { from: "2021-11-01", to: "2021-11-01", years: [] }],
  ["all", {}, 0, 2, { from: "", to: "", years: [] }],
  [
    "within a year that was chosen",
    { grouping: "month", years: [2021] },
    0,
    1,
    { from: "2021-02-01", to: "2021-03-31", years: [] },
  ],
  [
    "over years of which one was left out",
    { grouping: "quarter", years: [2021, 2023] },
    3,
    9,
    { from: "2021-10-01", to: "2023-06-30", years: [2021, 2023] },
  ],
  [
    "within a period that was set before",
    { grouping: "year", from: "2021-10-15" },
    0,
    1,
    { from: "2021-10-15", to: "2022-12-31", years: [] },
  ],
])("%s", (_, view, from, to, range) => {
  expect(drag(view, from, to)).toEqual(range);
});

test("leaves the calls of the periods dragged over, for every range of every grouping", () => {
  for (const grouping of ["year", "quarter", "month", "call"] as const) {
    const view = { ...WHOLE, grouping };
    const { periods } = topicTrend(columns, view);
    for (let from = 0; from < periods.length; from++) {
      for (let to = from; to < periods.length; to++) {
        const match = matchView(columns, periodsRange(view, periods, from, to));
        const left = [...match.calls.keys()].filter((at) => match.calls[at] === 1);
        expect(left).toEqual(periods.slice(from, to + 1).flatMap(({ calls }) => calls));
      }
    }
  }
});

test("an axis without periods gives the view back", () => {
  expect(periodsRange(WHOLE, [], 0, 3)).toBe(WHOLE);
});
