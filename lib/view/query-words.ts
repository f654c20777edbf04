import { tokenize } from "../words/tokens";

/** A word to look for: its folded text, or with `begins` the beginning of it. */
export interface QueryWord {
  text: string;
  begins: boolean;
}

/** Words that have to stand side by side; a single word is a phrase of one. */
export type Phrase = QueryWord[];

/** Reads search words: `trade "core interests" sanction*` is three phrases. */
export function parseWords(words: string): Phrase[] {
  return chunksOf(words).map(phraseOf);
}

/** The search words cut apart as they were typed, without their quotes and without what holds no word. */
export function chunksOf(words: string): string[] {
  const straight = words.replace(/[“”„«»]/g, '"');
  const chunks = [...straight.matchAll(/"([^"]*)"|[^\s"]+/g)].map((match) => (match[1] ?? match[0]).trim());
  return chunks.filter((chunk) => phraseOf(chunk).length > 0);
}

function phraseOf(chunk: string): Phrase {
  const texts = searchable(chunk).map(({ text }) => text);
  const begins = chunk.trimEnd().endsWith("*");
  return texts.map((text, i) => ({ text, begins: begins && i === texts.length - 1 }));
}

/** The words and numbers of a text, folded, at their places; marks and the possessive 's do not count. */
export function searchable(text: string): { text: string; start: number; end: number }[] {
  return tokenize(text)
    .filter(({ word }) => word.kind !== "mark" && word.text !== "'s")
    .map(({ word, start, end }) => ({ text: word.text, start, end }));
}

export function fits({ text, begins }: QueryWord, word: string): boolean {
  return begins ? word.startsWith(text) : word === text;
}
