import { tokenize } from "../words/tokens";

/**
 * Search words: all have to be there, in any order, whatever the case and the accents.
 *
 * | typed | stands for |
 * | --- | --- |
 * | `trade energy` | both words, wherever they stand |
 * | `"core interests"` | these words side by side |
 * | `sanction*` | every word that begins so; in quotes, at their end: `"of sanction*"` |
 * | `trade \| energy`, `trade OR energy` | one of the two or both; it binds closer than a space, and a small "or" is a word |
 */
type QueryWords = readonly Alternatives[];

/** Phrases of which one has to be there. */
type Alternatives = readonly Phrase[];

/** Words that have to stand side by side; a single word is a phrase of one. */
export type Phrase = readonly QueryWord[];

/** A word to look for: its folded text, or with `begins` the beginning of it. */
export interface QueryWord {
  text: string;
  begins: boolean;
}

/** Reads search words: `trade | energy "core interests"` is two phrases to choose from, and one that has to be there too. */
export function parseWords(words: string): QueryWords {
  return chunksOf(words).map((group) => group.map(phraseOf));
}

/** The search words cut apart as they were typed, in groups to choose from, without quotes and without what holds no word. */
export function chunksOf(words: string): string[][] {
  const groups: string[][] = [];
  let joins = false;
  for (const [piece, quoted] of words.replace(/[“”„«»]/g, '"').matchAll(/"([^"]*)"|\||[^\s"|]+/g)) {
    const chunk = (quoted ?? piece).trim();
    if (piece === "|" || piece === "OR") joins = groups.length > 0;
    else if (phraseOf(chunk).length > 0) {
      if (joins) groups.at(-1)?.push(chunk);
      else groups.push([chunk]);
      joins = false;
    }
  }
  return groups;
}

function phraseOf(chunk: string): QueryWord[] {
  const texts = searchable(chunk).map(({ text }) => text);
  const begins = chunk.trimEnd().endsWith("*");
  return texts.map((text, i) => ({ text, begins: begins && i === texts.length - 1 }));
}

/** The words and numbers of a text, folded, at their places; marks and the possessive ("Iran's", "the countries'") do not count. */
export function searchable(text: string): { text: string; start: number; end: number }[] {
  return tokenize(text)
    .filter(({ word }) => word.kind !== "mark" && word.text !== "'s" && word.text !== "'")
    .map(({ word, start, end }) => ({ text: word.text, start, end }));
}

export function fits({ text, begins }: QueryWord, word: string): boolean {
  return begins ? word.startsWith(text) : word === text;
}
