import { COUNTRIES } from "../codebook/countries";
import { FUNCTION_WORDS } from "../codebook/function-words";
import { REPORTING_TERMS } from "../codebook/reporting-verbs";
import type { Columns } from "../corpus/columns";
import { searchable } from "../view/query-words";
import { Terms } from "../words/terms";
import { tokenize } from "../words/tokens";
import type { ConcordanceSource } from "./source";

/** A word and how many of a view's statements have it. */
export interface OftenSaid {
  word: string;
  statements: number;
}

/** The verbs of saying in all their forms. */
const SAYING = new Terms(REPORTING_TERMS);

/** Shorter words are mostly such as take a sentence apart. */
const SHORTEST = 5;

/**
 * The words in most of these rows, to begin a search with; without function words, verbs of saying, and the names of
 * those on the line and their countries, which are in nearly all.
 */
export function findOftenSaid(
  { columns, index }: ConcordanceSource,
  rows: Uint32Array,
  most: number,
): OftenSaid[] {
  const counts = new Uint32Array(index.spellings.length);
  const last = new Int32Array(counts.length).fill(-1);
  for (const at of rows) {
    for (let place = index.from[at] as number; place < (index.from[at + 1] as number); place++) {
      const word = index.words[place] as number;
      if (last[word] !== at) (counts[word] as number)++;
      last[word] = at;
    }
  }
  const names = namesIn(columns);
  const isTelling = (word: string) =>
    word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !names.has(word) && !isPlain(word);
  return index.spellings
    .map((word, number) => ({ word, statements: counts[number] as number }))
    .filter(({ word, statements }) => statements > 1 && isTelling(word))
    .sort((a, b) => b.statements - a.statements || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}

/** The words of the names of persons and countries. */
function namesIn({ speakers, sides }: Columns): Set<string> {
  const countries = COUNTRIES.filter(({ name }) => sides.some((side) => side.name === name));
  const names = [
    ...speakers.map(({ name }) => name),
    ...countries.flatMap(({ name, adjectives }) => [name, ...adjectives]),
  ];
  return new Set(names.flatMap((name) => searchable(name).map(({ text }) => text)));
}

/** A function word, or a verb of saying in any of its forms. */
function isPlain(word: string): boolean {
  const isFunction = Object.values(FUNCTION_WORDS).some((words) => words.has(word));
  return isFunction || SAYING.find(tokenize(word)).length > 0;
}
