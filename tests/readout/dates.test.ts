import { describe, expect, test } from "vitest";
import { addDays, formatDay, lastDayMonth, lastWeekday } from "../../lib/readout/calendar";
import { dayOf, findDates } from "../../lib/readout/dates";

describe("findDates reads a whole date in the usual orders", () => {
  test.each([
    ["2021-09-04", "2021-09-04"],
    ["2023/01/19 23:50", "2023-01-19"],
    ["2024-08-12T09:15:00Z", "2024-08-12"],
    ["20240811", "2024-08-11"],
    ["2021年9月4日", "2021-09-04"],
    ["18.08.2024", "2024-08-18"],
    ["28/03/2023", "2023-03-28"],
    ["03/28/2023", "2023-03-28"],
    ["2156-18-10-2022", "2022-10-18"],
    ["18 August 2021 17:45", "2021-08-18"],
    ["29-Jul-2022", "2022-07-29"],
    ["2022-July-03", "2022-07-03"],
    ["1402/7/24", "2023-10-16"],
    ["24.07.1402", "2023-10-16"],
    ["21 Mordad 1403", "2024-08-11"],
    ["Mon, 12-Dey-1401", "2023-01-02"],
    ["2026 Jan 9, 11:30", "2026-01-09"],
    ["23 Aug 21 - story 5", "2021-08-23"],
    ["3rd of September, 2021", "2021-09-03"],
    ["13 August 201520:16", "2015-08-13"],
    ["September 3, 2021", "2021-09-03"],
    ["Sept. 3rd, 2021", "2021-09-03"],
    ["October, 14, 2024 - 18:42", "2024-10-14"],
    ["Oct 14, 2024, 6:42 PM", "2024-10-14"],
    ["AUGUST 29, 2021", "2021-08-29"],
    ["Sunday, August 11, 2024", "2024-08-11"],
    ["Mon 12 Aug 2024 14:05", "2024-08-12"],
    ["Tuesday 1444/09/06 - 2023/03/28", "2023-03-28"],
  ])("%s", (text, day) => {
    expect(findDates(text).map(dayOf)).toContain(day);
  });
});

describe("findDates leaves out what a text leaves out", () => {
  test.each([
    ["on August 18.", [{ month: 8, day: 18 }]],
    ["Aug. 11 (Xinhua)", [{ month: 8, day: 11 }]],
    ["on 18 August at noon", [{ month: 8, day: 18 }]],
    ["on Thursday evening", [{ weekday: 4 }]],
    ["on Friday, July 12", [{ weekday: 5, month: 7, day: 12 }]],
    ["08/09/2021", [{ year: 2021, month: 9, day: 8, ambiguous: true }]],
  ])("%s", (text, expected) => {
    expect(findDates(text).map(({ start: _start, end: _end, ...date }) => date)).toEqual(expected);
  });

  test.each([
    "in May 30 percent more",
    "the 50th anniversary",
    "UN Security Council Resolution 2231",
    "marching with the Sunni clergy",
    "10 a.m. Beijing time",
    "9376**1424",
  ])("%s holds no date", (text) => {
    expect(findDates(text)).toEqual([]);
  });
});

test("a date's place counts in the whole text", () => {
  const text = "header\nOn September 3, 2021, Wang Yi had a call.";
  const [date] = findDates(text, 7);
  expect(text.slice(date?.start, date?.end)).toBe("September 3, 2021");
});

describe("calendar", () => {
  test("formatDay knows no February 30", () => {
    expect(formatDay(2024, 2, 29)).toBe("2024-02-29");
    expect(formatDay(2023, 2, 29)).toBeUndefined();
  });
  test("addDays crosses the year", () => expect(addDays("2024-01-01", -1)).toBe("2023-12-31"));
  test.each([
    ["2022-09-09", 4, "2022-09-08"],
    ["2022-09-08", 4, "2022-09-08"],
    ["2024-08-11", 0, "2024-08-11"],
    ["2024-01-02", 5, "2023-12-29"],
  ])("lastWeekday(%s, %i)", (date, weekday, day) => expect(lastWeekday(date, weekday)).toBe(day));
  test.each([
    ["2021-08-23", 8, 18, "2021-08-18"],
    ["2024-01-02", 12, 29, "2023-12-29"],
    ["2023-03-01", 2, 29, "2020-02-29"],
  ])("lastDayMonth(%s, %i, %i)", (date, month, day, found) =>
    expect(lastDayMonth(date, month, day)).toBe(found),
  );
});
