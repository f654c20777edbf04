import type { Span } from "../words/span";
import { fits, type Phrase, parseWords, type QueryWord, searchable } from "./query-words";

/**
 * Search words: all have to be there, in any order, whatever the case and the accents. `"core interests"` in quotes
 * stand together, `sanction*` is any word that begins so.
 */
export interface WordIndex {
  /** Number of texts. */
  length: number;
  texts: readonly string[];
  /** For each folded word the texts that hold it, ascending. */
  postings: ReadonlyMap<string, readonly number[]>;
}

/** Reads the texts once, so that a search afterwards costs little. */
export function indexWords(texts: readonly string[]): WordIndex {
  const postings = new Map<string, number[]>();
  texts.forEach((text, at) => {
    for (const word of searchable(text)) {
      const list = postings.get(word.text);
      if (!list) postings.set(word.text, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  });
  return { length: texts.length, texts, postings };
}

/** Whether there is anything in the search words to look for. */
export function hasWords(words: string): boolean {
  return parseWords(words).length > 0;
}

/** Per text, 1 where all the words are in it; null where there is no word to look for. */
export function findWords(index: WordIndex, words: string): Uint8Array | null {
  const phrases = parseWords(words);
  if (phrases.length === 0) return null;
  const wanted = phrases.flat();
  const hits = new Uint16Array(index.length);
  wanted.forEach((word, i) => {
    for (const at of postingsOf(index, word)) if (hits[at] === i) hits[at] = i + 1;
  });
  const together = phrases.filter((phrase) => phrase.length > 1);
  const holds = (at: number) => {
    if (hits[at] !== wanted.length) return 0;
    return together.every((phrase) => findPhrase(searchable(index.texts[at] as string), phrase).length > 0)
      ? 1
      : 0;
  };
  return Uint8Array.from(hits.keys(), holds);
}

function postingsOf({ postings }: WordIndex, word: QueryWord): Iterable<number> {
  if (!word.begins) return postings.get(word.text) ?? [];
  return new Set([...postings].flatMap(([text, list]) => (fits(word, text) ? list : [])));
}

/** Where the words stand in one text, in order and without overlap, to mark them. */
export function spansOfWords(text: string, words: string): Span[] {
  const phrases = parseWords(words);
  if (phrases.length === 0) return [];
  const tokens = searchable(text);
  const spans = phrases
    .flatMap((phrase) => findPhrase(tokens, phrase))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const marked: Span[] = [];
  for (const span of spans) {
    const last = marked.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else marked.push({ ...span });
  }
  return marked;
}

function findPhrase(tokens: ReturnType<typeof searchable>, phrase: Phrase): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + phrase.length <= tokens.length; at++) {
    if (!phrase.every((word, k) => fits(word, tokens[at + k]?.text ?? ""))) continue;
    spans.push({ start: tokens[at]?.start ?? 0, end: tokens[at + phrase.length - 1]?.end ?? 0 });
  }
  return spans;
}
