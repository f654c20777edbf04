import { fold } from "./fold";

/**
 * A spelling met in a text, with what the rules ask about it. Words are interned: one spelling is one
 * object with a number of its own, so that what is known of it stands in a table at that number.
 */
export interface Word {
  /** As it stands in the text. */
  raw: string;
  /** Lower case, without diacritics, straight apostrophe: "Türkiye" is "turkiye". */
  text: string;
  kind: "word" | "number" | "mark";
  /** Begins with a capital letter. */
  capital: boolean;
  /** Counts the spellings in the order in which they were met; all those met after {@link KEPT} have that number. */
  id: number;
}

/** How many spellings are kept: the first that are met, and so all that are frequent. */
export const KEPT = 100_000;
const words: Word[] = [];
/** The characters of all spellings, one behind the other. */
let characters = new Uint16Array(2 ** 12);
let written = 0;
/** By a word's number, side by side: its hash, and where its characters stand and end. */
const spellings = new Int32Array(3 * KEPT);
/**
 * At the place that a spelling's hash names, or the first free one behind it: the word's number and one. There are more
 * than twice as many places as words, so that few spellings meet at one, and not many more, so that they stay near the processor.
 */
let placeBits = 12;
let places = new Int32Array(2 ** placeBits);

/** The word that is spelled by the characters from `start` to `end`, and so has that hash. */
export function wordIn(codes: Uint16Array, start: number, end: number, hash: number): Word {
  let place = placeOf(hash);
  for (let known = places[place] as number; known !== 0; known = places[place] as number) {
    if (spellings[3 * known - 3] === hash && isSpelled(known - 1, codes, start, end))
      return words[known - 1] as Word;
    place = behind(place);
  }
  const spelling = codes.subarray(start, end);
  const word = makeWord(rawOf(spelling));
  if (word.id < KEPT) {
    words.push(word);
    places[place] = words.length;
    spellings.set([hash, written, written + spelling.length], 3 * word.id);
    write(spelling);
    if (2 * words.length > places.length) addPlaces();
  }
  return word;
}

/** Makes the table twice as large and gives each word its place in it. */
function addPlaces(): void {
  placeBits++;
  places = new Int32Array(2 ** placeBits);
  for (let known = 1; known <= words.length; known++) {
    let place = placeOf(spellings[3 * known - 3] as number);
    while (places[place] !== 0) place = behind(place);
    places[place] = known;
  }
}

/** A string of its own; a slice would keep the whole text. */
function rawOf(spelling: Uint16Array): string {
  let raw = "";
  for (let at = 0; at < spelling.length; at++) raw += String.fromCharCode(spelling[at] as number);
  return raw;
}

/** The same question, but asked of each word that is kept once only. */
export function perWord<T extends NonNullable<unknown> | null>(ask: (word: Word) => T): (word: Word) => T {
  const answers = new Array<T | undefined>(KEPT);
  return (word) => {
    const known = answers[word.id];
    if (known !== undefined) return known;
    const answer = ask(word);
    if (word.id < KEPT) answers[word.id] = answer;
    return answer;
  };
}

/** The hash of the spelling from `start` to `end`. */
export function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashOn(hash, codes[at] as number);
  return hash;
}

/** The hash of a spelling that goes on with one more character. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Scatters spellings that are alike, so that they do not crowd one stretch of the table. */
const placeOf = (hash: number): number => Math.imul(hash ^ (hash >>> 16), 0x9e3779b1) >>> (32 - placeBits);

const behind = (place: number): number => (place + 1) & (places.length - 1);

function isSpelled(id: number, codes: Uint16Array, start: number, end: number): boolean {
  const from = spellings[3 * id + 1] as number;
  if ((spellings[3 * id + 2] as number) - from !== end - start) return false;
  for (let at = start; at < end; at++) if (characters[from + at - start] !== codes[at]) return false;
  return true;
}

function write(spelling: Uint16Array): void {
  if (written + spelling.length > characters.length) {
    const more = new Uint16Array(2 * (written + spelling.length));
    more.set(characters);
    characters = more;
  }
  characters.set(spelling, written);
  written += spelling.length;
}

const NUMBER = /^\p{N}/u;
const LETTERS = /^[\p{L}\p{M}'’]/u;

function makeWord(raw: string): Word {
  const first = raw.charAt(0);
  return {
    raw,
    text: fold(raw),
    kind: NUMBER.test(raw) ? "number" : LETTERS.test(raw) ? "word" : "mark",
    capital: first !== first.toLowerCase(),
    id: words.length,
  };
}
