import { bitTable } from "../words/bit-table";
import { bitsPerWord } from "../words/per-word";
import table from "./names.json";

/** Titles of courtesy before a name, which are no part of it: "Mr.", "Sheikh". */
export const HONORIFICS: ReadonlySet<string> = new Set(table.honorifics);
/** Small words inside a name: "Faisal bin Farhan", "Ursula von der Leyen". */
export const PARTICLES: ReadonlySet<string> = new Set(table.particles);
/** Months and days that are given names too, where no figure follows: "Zhai Jun", "Theresa May". */
export const MONTH_NAMES: ReadonlySet<string> = new Set(table.monthNames);
/** Letters behind a name that are no part of it: "David Lammy MP". */
export const LETTERS: ReadonlySet<string> = new Set(table.letters);
/** Words with a capital that begin no name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(table.notNames);

/** What a word can be in a name, as bits: one look-up for each word of a text. */
export const NAME_BIT = { honorific: 1, particle: 2, month: 4, notName: 8, letters: 16 } as const;

const bits = bitTable([
  [HONORIFICS, NAME_BIT.honorific],
  [PARTICLES, NAME_BIT.particle],
  [MONTH_NAMES, NAME_BIT.month],
  [NOT_NAMES, NAME_BIT.notName],
  [LETTERS, NAME_BIT.letters],
]);

/** The {@link NAME_BIT}s of a word met in a text. */
export const nameBitsOf = bitsPerWord(({ text }) => bits.get(text) ?? 0);
