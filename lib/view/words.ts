import type { Span } from "../words/span";
import { findPhrase } from "./phrase-places";
import { fits, type Phrase, parseWords, searchable } from "./query-words";

/**
 * Texts read once, so that a search afterwards costs little: where each word stands in each text. A library that ranks
 * documents (MiniSearch, FlexSearch) tells which texts hold words, not where phrases stand, and would need its own
 * tokens beside ours; eight bytes a word tell both, for the dashboard's search and for the concordance alike.
 */
export interface WordIndex {
  /** Number of texts. */
  length: number;
  texts: readonly string[];
  /** The number of each folded word, and the word of each number. */
  numbers: ReadonlyMap<string, number>;
  spellings: readonly string[];
  /** The texts' words by number, one text behind the other; text `i` has the places `from[i]` to `from[i + 1]`. */
  words: Uint32Array;
  from: Uint32Array;
  /** The places of each word, ascending; word `w` has those from `placesFrom[w]` to `placesFrom[w + 1]`. */
  places: Uint32Array;
  placesFrom: Uint32Array;
}

/** Reads the texts. */
export function indexWords(texts: readonly string[]): WordIndex {
  const numbers = new Map<string, number>();
  const from = new Uint32Array(texts.length + 1);
  const read: number[] = [];
  texts.forEach((text, at) => {
    for (const { text: word } of searchable(text)) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      read.push(number);
    }
    from[at + 1] = read.length;
  });
  const words = Uint32Array.from(read);
  const spellings = [...numbers.keys()];
  return { length: texts.length, texts, numbers, spellings, words, from, ...sortPlaces(words, numbers.size) };
}

/** The places of all words, word by word. */
function sortPlaces(words: Uint32Array, count: number): Pick<WordIndex, "places" | "placesFrom"> {
  const placesFrom = new Uint32Array(count + 1);
  for (const word of words) (placesFrom[word + 1] as number)++;
  for (let word = 0; word < count; word++) (placesFrom[word + 1] as number) += placesFrom[word] as number;
  const next = placesFrom.slice();
  const places = new Uint32Array(words.length);
  words.forEach((word, place) => {
    places[(next[word] as number)++] = place;
  });
  return { places, placesFrom };
}

/** Whether there is anything in the search words to look for. */
export function hasWords(words: string): boolean {
  return parseWords(words).length > 0;
}

/** Where the phrases of search words stand, in the words' groups: places in the index, ascending, and words a phrase. */
export type FoundPhrases = readonly (readonly { length: number; places: Uint32Array }[])[];

/** Looks every phrase up. */
export function findPhrases(index: WordIndex, words: string): FoundPhrases {
  return parseWords(words).map((phrases) =>
    phrases.map((phrase) => ({ length: phrase.length, places: findPhrase(index, phrase) })),
  );
}

/** Per text, 1 where all the words are in it; null where there is no word to look for. */
export function findWords(index: WordIndex, words: string): Uint8Array | null {
  const found = findPhrases(index, words);
  return found.length === 0 ? null : textsWith(index, found);
}

/** Per text, 1 where a phrase of every group stands in it. */
export function textsWith({ length, from }: WordIndex, groups: FoundPhrases): Uint8Array {
  const met = new Uint16Array(length);
  groups.forEach((phrases, i) => {
    for (const { places } of phrases) {
      let text = 0;
      // a loop over places by their index makes nothing for the collector of memory
      for (let nth = 0; nth < places.length; nth++) {
        while ((from[text + 1] as number) <= (places[nth] as number)) text++;
        if (met[text] === i) met[text] = i + 1;
      }
    }
  });
  const has = new Uint8Array(length);
  for (let text = 0; text < length; text++) has[text] = met[text] === groups.length ? 1 : 0;
  return has;
}

/** Where the words stand in one text, in order and without overlap, to mark them. */
export function spansOfWords(text: string, words: string): Span[] {
  const phrases = parseWords(words).flat();
  if (phrases.length === 0) return [];
  const tokens = searchable(text);
  const spans = phrases
    .flatMap((phrase) => spansOfPhrase(tokens, phrase))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const marked: Span[] = [];
  for (const span of spans) {
    const last = marked.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else marked.push({ ...span });
  }
  return marked;
}

function spansOfPhrase(tokens: ReturnType<typeof searchable>, phrase: Phrase): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + phrase.length <= tokens.length; at++) {
    if (!phrase.every((word, k) => fits(word, tokens[at + k]?.text ?? ""))) continue;
    spans.push({ start: tokens[at]?.start ?? 0, end: tokens[at + phrase.length - 1]?.end ?? 0 });
  }
  return spans;
}
