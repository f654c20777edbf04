import { Terms } from "../words/terms";
import table from "./countries.json";

/** A country (or body that speaks for itself on a call), under its English short name in Unicode CLDR. */
export interface Country {
  code: string;
  name: string;
  adjectives: readonly string[];
  aliases: readonly string[];
  capitals: readonly string[];
  /** Its people's names begin with the family name in English too ("Wang Yi"). */
  familyNameFirst?: boolean;
}

/** How a text names a country: "Iran", "Iranian", "Tehran". */
export type CountryForm = "name" | "adjective" | "capital";

/** All UN members, the two observers, Taiwan and Kosovo, the European Union and the United Nations. */
export const COUNTRIES: readonly Country[] = table;

/** Names of places and things that hold a country's name and do not mean it. */
const NO_COUNTRY = [
  "Korean Peninsula",
  "Korean War",
  "Korean nuclear",
  "South China Sea",
  "East China Sea",
  "Indian Ocean",
  "Gulf of Oman",
  "Gulf of Mexico",
  "Gulf of Guinea",
  "Sea of Japan",
  "Latin American",
  "Latin America",
  "South America",
  "South American",
  "North America",
  "North American",
  "Central America",
  "Central American",
  "Lake Chad",
  "New Mexico",
  "Northern Ireland",
];

const forms: { country: Country; form: CountryForm; terms: readonly string[] }[] = COUNTRIES.flatMap(
  (country) => [
    {
      country,
      form: "name" as const,
      terms: [country.name, `Republic of ${country.name}`, `Kingdom of ${country.name}`, ...country.aliases],
    },
    { country, form: "adjective" as const, terms: country.adjectives },
    { country, form: "capital" as const, terms: country.capitals },
  ],
);

/** Names that are written in capitals only, in lower case: "us" is a country only as "US". */
export const ACRONYMS: ReadonlySet<string> = new Set(
  forms.flatMap(({ terms }) =>
    terms.filter((term) => /^[A-Z]+$/.test(term)).map((term) => term.toLowerCase()),
  ),
);

/** Terms that name a country; row `r` stands for `countryAt(r)`. A hit counts only where the text has its capitals. */
export const COUNTRY_TERMS = new Terms([...forms.map(({ terms }) => terms), NO_COUNTRY]);

/** What a row of {@link COUNTRY_TERMS} stands for; undefined for a name that only holds a country's. */
export function countryAt(row: number): { country: Country; form: CountryForm } | undefined {
  return forms[row];
}

/** The country of that CLDR short name. */
export function findCountry(name: string): Country | undefined {
  return COUNTRIES.find((country) => country.name === name);
}

const words = new Map(
  forms.flatMap(({ form, terms }) => terms.map((term) => [term.toLowerCase(), form] as const)).reverse(),
);

const CAPITAL = /^\p{Lu}/u;

/** How one capitalized word alone names a country, if it does. */
export function findCountryWord(word: string): CountryForm | undefined {
  return CAPITAL.test(word) ? words.get(word.toLowerCase()) : undefined;
}

const capitals = new Map(
  COUNTRIES.flatMap(({ name, capitals }) =>
    capitals.map((capital) => [capital.toLowerCase(), name] as const),
  ),
);

/** Whether these words are a capital city. */
export function isCapital(place: string): boolean {
  return capitals.has(place.toLowerCase());
}

/** The country of that capital city. */
export function findCapitalCountry(place: string): string | undefined {
  return capitals.get(place.toLowerCase().replace(/\.$/, ""));
}
