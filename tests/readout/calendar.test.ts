import { expect, test } from "vitest";
import { formatDay } from "../../lib/readout/calendar";

test.each([
  [2021, 9, 3, "2021-09-03"],
  [2024, 12, 31, "2024-12-31"],
  [2024, 2, 29, "2024-02-29"],
  [2000, 2, 29, "2000-02-29"],
  [1900, 2, 29, undefined],
  [2023, 2, 29, undefined],
  [2022, 4, 31, undefined],
  [2022, 13, 1, undefined],
  [2022, 0, 1, undefined],
  [2022, 1, 0, undefined],
  [2022, Number.NaN, 1, undefined],
])("%d, %d, %d is %s", (year, month, day, expected) => {
  expect(formatDay(year, month, day)).toBe(expected);
});
