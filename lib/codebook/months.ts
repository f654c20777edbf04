import table from "./months.json";

/** Names and short forms of the months, January first. */
export const MONTHS: readonly (readonly string[])[] = table.months;
/** Names of the months of the Iranian calendar, Farvardin (from 20 or 21 March) first. */
export const IRANIAN_MONTHS: readonly (readonly string[])[] = table.iranianMonths;
/** Names and short forms of the days of the week, Sunday first. */
export const WEEKDAYS: readonly (readonly string[])[] = table.weekdays;

/** Each of the names with its number; the first row's is `first`. */
const numbered = (rows: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((names, n) => names.map((name) => [name, n + first] as const)));

/** The months' names with their numbers, January 1 and Farvardin 1. */
export const MONTH_NUMBERS = numbered(MONTHS, 1);
export const IRANIAN_MONTH_NUMBERS = numbered(IRANIAN_MONTHS, 1);
/** The days' names with their numbers, Sunday 0. */
export const WEEKDAY_NUMBERS = numbered(WEEKDAYS, 0);
