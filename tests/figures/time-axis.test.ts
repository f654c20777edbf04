import { describe, expect, test } from "vitest";
import { placeOn, timeAxis } from "../../lib/figures/time-axis";

describe("the axis", () => {
  test("has thirty days of room at either end of a short range", () => {
    expect(timeAxis("2022-03-10", "2022-03-10")).toMatchObject({ from: "2022-02-08", to: "2022-04-09" });
  });

  test("has three hundredths of a long one", () => {
    // 3653 days
    expect(timeAxis("2011-01-01", "2021-01-01")).toMatchObject({ from: "2010-09-13", to: "2021-04-21" });
  });

  test("has a tick on the first day of each quarter inside, and on that of each year", () => {
    const { ticks } = timeAxis("2021-08-18", "2022-02-01");
    expect(ticks.map(({ date, label, unit }) => [date, label, unit])).toEqual([
      ["2021-10-01", "Q4 2021", "quarter"],
      ["2022-01-01", "2022", "year"],
    ]);
  });

  test("has every year's stretch, cut off at the ends, without a gap", () => {
    const { years } = timeAxis("2021-12-31", "2023-01-01");
    expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023]);
    expect([years[0]?.from, years.at(-1)?.to]).toEqual([0, 1]);
    expect(years[0]?.to).toBe(years[1]?.from);
    expect(years[1]?.to).toBe(years[2]?.from);
  });

  test("a day is as far along as it is later", () => {
    const axis = { from: "2021-01-01", to: "2021-01-11" };
    expect(
      ["2021-01-01", "2021-01-06", "2021-01-11", "2020-12-27"].map((date) => placeOn(axis, date)),
    ).toEqual([0, 0.5, 1, -0.5]);
  });
});
