import { findCountry } from "../codebook/countries";
import { tokenize } from "../words/tokens";
import type { Corpus } from "./corpus";

/** The words (folded) of names, which are in nearly every statement and tell nothing of what it is about. */
export interface NameWords {
  /** Of the names of those on the line, in every spelling met. */
  persons: ReadonlySet<string>;
  /** Of the countries they speak for: "iran", "iranian". */
  countries: ReadonlySet<string>;
}

/** The name words of a corpus. */
export function nameWords({ sides, readouts }: Pick<Corpus, "sides" | "readouts">): NameWords {
  const spellings = readouts.flatMap(({ fields }) => fields.participants.map(({ name }) => name));
  const countries = sides.flatMap(({ name }) => [name, ...(findCountry(name)?.adjectives ?? [])]);
  return { persons: wordsOf(spellings), countries: wordsOf(countries) };
}

const wordsOf = (names: readonly string[]) =>
  new Set(names.flatMap((name) => tokenize(name).map(({ word }) => word.text)));
