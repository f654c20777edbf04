import table from "./names.json";

/** Titles of courtesy before a name, which are no part of it: "Mr.", "Sheikh". */
export const HONORIFICS: ReadonlySet<string> = new Set(table.honorifics);
/** Small words inside a name: "Faisal bin Farhan", "Ursula von der Leyen". */
export const PARTICLES: ReadonlySet<string> = new Set(table.particles);
/** Months and days that are given names too, where no figure follows: "Zhai Jun", "Theresa May". */
export const MONTH_NAMES: ReadonlySet<string> = new Set(table.monthNames);
/** Words with a capital that begin no name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(table.notNames);
