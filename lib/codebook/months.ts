import table from "./months.json";

/** Names and short forms of the months, January first. */
export const MONTHS: readonly (readonly string[])[] = table.months;
/** Names and short forms of the days of the week, Sunday first. */
export const WEEKDAYS: readonly (readonly string[])[] = table.weekdays;
