import { describe, expect, test } from "vitest";
import { placeOf } from "../../lib/figures/place";
import { topicTrend } from "../../lib/figures/trend";
import { type Grouping, WHOLE } from "../../lib/view/view";
import { columns } from "./three-calls";

const periodsBy = (grouping: Grouping) => topicTrend(columns, { ...WHOLE, grouping }).periods;

describe("a day's place among equal periods", () => {
  // 2021 and 2023 have 365 days: 2 July is the 183rd, the middle one
  test.each<[Grouping, string, number | null]>([
    ["year", "2021-07-02", 0.5],
    ["year", "2022-07-02", 1.5],
    ["year", "2021-01-01", 0.5 / 365],
    ["year", "2023-12-31", 3 - 0.5 / 365],
    ["year", "2020-12-31", null],
    ["year", "2024-01-01", null],
    ["month", "2021-02-01", 0.5 / 28],
    ["month", "2021-03-16", 1.5],
    ["quarter", "2021-05-16", 1.5],
  ])("by %s, %s is at %f", (grouping, date, place) => {
    const found = placeOf(periodsBy(grouping), date);
    if (place === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(place, 10);
  });
});

describe("a day's place among calls", () => {
  // the calls are on 10 February 2021, 1 November 2021 and 5 May 2023: 264 and 550 days apart
  test.each<[string, number | null]>([
    ["2021-02-10", 0.5],
    ["2021-06-22", 1],
    ["2021-11-01", 1.5],
    ["2022-08-03", 2],
    ["2023-05-05", 2.5],
    ["2021-02-09", null],
    ["2023-05-06", null],
  ])("%s is at %f", (date, place) => {
    expect(placeOf(periodsBy("call"), date)).toBe(place);
  });
});

test("without periods there is no place", () => {
  expect(placeOf([], "2021-01-01")).toBeNull();
});
