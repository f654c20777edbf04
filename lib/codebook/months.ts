import table from "./months.json";

/** Names and short forms of the months, January first. */
export const MONTHS: readonly (readonly string[])[] = table.months;
/** Names of the months of the Iranian calendar, Farvardin (from 20 or 21 March) first. */
export const IRANIAN_MONTHS: readonly (readonly string[])[] = table.iranianMonths;
/** Names and short forms of the days of the week, Sunday first. */
export const WEEKDAYS: readonly (readonly string[])[] = table.weekdays;
