import { expect, test } from "vitest";
import { fromIranian } from "../../lib/readout/iranian-calendar";

// beginnings of years and days on both sides of leap years, from the calendar that Iran publishes
test.each([
  [1402, 7, 24, "2023-10-16"],
  [1403, 1, 1, "2024-03-20"],
  [1403, 12, 30, "2025-03-20"],
  [1404, 1, 1, "2025-03-21"],
  [1400, 6, 12, "2021-09-03"],
  [1399, 10, 11, "2020-12-31"],
  [1404, 12, 30, undefined],
  [1402, 7, 31, undefined],
  [1402, 13, 1, undefined],
])("%d, %d, %d is %s", (year, month, day, expected) => {
  const found = fromIranian(year, month, day);
  const text = found && new Date(Date.UTC(found.year, found.month - 1, found.day)).toISOString().slice(0, 10);
  expect(text).toBe(expected);
});
