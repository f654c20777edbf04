import { fold } from "../words/fold";
import { flagPerWord } from "../words/per-word";
import type { Token } from "../words/tokens";
import persons from "./persons.json";

/** A row of the table. `whole`: others bear the family name too, so it alone names nobody. */
interface Known {
  name: string;
  country: string;
  whole?: boolean;
}

const table: readonly Known[] = persons;

const NO_LETTERS = /[^\p{L}]/gu;

const countries = new Map(table.map(({ name, country }) => [keyOf(name), country]));
/** Family names alone, where they are rare enough to be nobody else's. */
const lastNames = new Map(
  table.flatMap(({ name, country, whole }) => {
    const last = name.split(" ").at(-1) as string;
    return last.length > 4 && country !== "China" && !whole ? [[keyOf(last), country] as const] : [];
  }),
);

/** Whether a name of the table ends with a word; with most words none does. */
const mayEnd = flagPerWord(({ text }) => {
  const letters = keyOf(text);
  return [...countries.keys(), ...lastNames.keys()].some((key) => key.endsWith(letters));
});

/** Whether these tokens name a person of the table: the whole name, or a family name that stands alone. */
export function isKnownPerson(tokens: readonly Token[], first: number, end: number): boolean {
  if (!mayEnd(tokens[end - 1] as Token)) return false;
  let name = "";
  for (let at = first; at < end; at++) name += (tokens[at] as Token).word.text;
  return findPersonCountry(name) !== undefined;
}

/** "Joseph R. Biden, Jr." */
const JUNIOR = /,?\s+[JS]r\.?$/u;
/** "S. Jaishankar" */
const INITIALS = /^(?:\p{Lu}\.\s*)+/u;

/** The country of a well-known office holder, the last resort where a readout itself does not say it. */
export function findPersonCountry(name: string): string | undefined {
  const key = keyOf(name.replace(JUNIOR, "").replace(INITIALS, ""));
  return countries.get(key) ?? lastNames.get(key);
}

function keyOf(name: string): string {
  return fold(name).replace(NO_LETTERS, "");
}
