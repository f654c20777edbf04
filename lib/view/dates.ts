import { listWords } from "./counting";
import { lastDay, type TimeSpan } from "./period";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2021-09-03" as "3 September 2021", or short as "3 Sep 2021". */
export function formatDay(date: string, length: "long" | "short" = "long"): string {
  return `${Number(date.slice(8))} ${formatMonth(date, length)}`;
}

/** "2021-09" or a day of it as "September 2021", or short as "Sep 2021". */
export function formatMonth(date: string, length: "long" | "short" = "long"): string {
  const [year, month] = date.split("-").map(Number);
  const name = MONTHS[(month ?? 1) - 1] ?? "";
  return `${length === "short" ? name.slice(0, 3) : name} ${year}`;
}

/** Years as a run where they follow each other ("2021–2023"), else by name ("2021 and 2024"). */
export function formatYears(years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const isRun = sorted.length > 1 && last - first === sorted.length - 1;
  return isRun ? `${first}–${last}` : listWords(sorted.map(String));
}

/**
 * A period in words, in years or months where it is made of whole ones: "from March 2021 to June 2022", "in 2021",
 * "from 3 September 2021 on", "up to June 2022"; "" where it is open on both sides.
 */
export function formatPeriod({ from, to }: TimeSpan): string {
  const isWhole = (first: RegExp, last: (day: string) => boolean) =>
    (from === "" || first.test(from)) && (to === "" || last(to));
  const [format, at] = isWhole(/-01-01$/, (day) => day.endsWith("-12-31"))
    ? [(day: string) => day.slice(0, 4), "in"]
    : isWhole(/-01$/, isMonthsEnd)
      ? [(day: string) => formatMonth(day), "in"]
      : [(day: string) => formatDay(day), "on"];
  if (from === "" && to === "") return "";
  if (to === "") return `from ${format(from)} on`;
  if (from === "") return `up to ${format(to)}`;
  return format(from) === format(to) ? `${at} ${format(to)}` : `from ${format(from)} to ${format(to)}`;
}

function isMonthsEnd(date: string): boolean {
  const [year, month, day] = date.split("-").map(Number);
  return day === lastDay(year ?? 0, month ?? 0);
}
