import { bitTable } from "../words/bit-table";
import { bitsPerWord } from "../words/per-word";
import table from "./offices.json";

/** How high an office is, which decides the level of a call. */
export type OfficeClass = "leaders" | "ministers" | "officials";

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

/** Words that make a phrase an office or a role: "minister", "side". */
export const HEADS = set(table.heads);
/** Heads that are given names too: "Amir Khan Muttaqi", "the Amir of Kuwait". */
export const ALSO_NAMES = set(table.alsoNames);
/** Heads behind which another office may stand: "Senior Adviser to the Foreign Minister". */
export const AIDES = set(table.aides);
/** Last words of bodies by whose name a union speaks: "European Commission". */
export const BODIES = set(table.bodies);
/** Roles that are somebody's: "his counterpart". */
export const RELATIVES = set(table.relatives);
/** Heads that fit holders of more than one office: "the Chinese side", "the minister". */
export const GENERIC = set(table.generic);
/** Heads that are short for several words of an office: "the DPM" is a deputy prime minister. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(table.shortForms));
/** Words that stand before a head and belong to the office: "Acting", "Prime". */
export const BEFORE = set(table.before);
/** Words that stand before a head and do not belong to the office: "new". */
export const DROPPED = set(table.dropped);
/** Words that tell what an office is for: "Affairs", "Commission". */
export const COMPLEMENTS = set(table.complements);

/** What a word can be in an office, as bits: one look-up for each word of a text. */
export const OFFICE_BIT = {
  head: 1,
  before: 2,
  dropped: 4,
  complement: 8,
  determiner: 16,
  alsoName: 32,
} as const;

const bits = bitTable([
  [table.heads, OFFICE_BIT.head],
  [table.before, OFFICE_BIT.before],
  [table.dropped, OFFICE_BIT.dropped],
  [table.complements, OFFICE_BIT.complement],
  [table.determiners, OFFICE_BIT.determiner],
  [table.alsoNames, OFFICE_BIT.alsoName],
]);

/** The {@link OFFICE_BIT}s of a folded word; 0 for most words. */
export function officeBits(word: string): number {
  return bits.get(word) ?? 0;
}

/** The same of a word met in a text. */
export const officeBitsOf = bitsPerWord(({ text }) => officeBits(text));

const CLASSES = table.classes as { class: OfficeClass; words: string[][] }[];

/** The class of one office ("deputy foreign minister" is no foreign minister), from the words of its phrase. */
export function officeClass(words: ReadonlySet<string>): OfficeClass {
  const row = CLASSES.find((row) => row.words.some((all) => all.every((word) => words.has(word))));
  return row?.class ?? "officials";
}

const FOREIGN_MINISTERS: Readonly<Record<string, string>> = table.foreignMinisters;

/** What a country calls its foreign minister, where a readout says only "counterpart" or whose page it is. */
export const foreignMinisterOf = (country: string): string =>
  FOREIGN_MINISTERS[country] ?? "Foreign Minister";

const OF_COUNTRY = Object.entries(table.ofCountry);

/** The country that has an office of that name as no other has it: "Secretary of State". */
export function findOfficeCountry(office: string): string | undefined {
  const key = office.toLowerCase();
  return OF_COUNTRY.find(([name]) => key.includes(name))?.[1];
}
