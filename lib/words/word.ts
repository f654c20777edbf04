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
  /** How many words the tables of terms had when this was none of them. */
  strangerTo: number;
}

/**
 * How many spellings are kept: the first that are met, and so all that are frequent. Not more, because what is known of
 * them has to stay near the processor: with a rare word new to it, a pass waits for memory longer than for reading it anew.
 */
export const KEPT = 20_000;
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
/** The same for the spelling met last of those that share a place here: few places, which stay nearest to the processor. */
const RECENT_BITS = 12;
const recent = new Int32Array(2 ** RECENT_BITS);

/** The word that is spelled by the characters from `start` to `end`, and so has that hash. */
export function wordIn(codes: Uint16Array, start: number, end: number, hash: number): Word {
  const place = scatter(hash, RECENT_BITS);
  let known = recent[place] as number;
  if (known === 0 || !isSpelled(known, codes, start, end, hash)) {
    known = find(codes, start, end, hash);
    if (known === 0) return add(codes.subarray(start, end), hash);
    recent[place] = known;
  }
  return words[known - 1] as Word;
}

/** The number of a word met before, and one; 0 where it was not. */
function find(codes: Uint16Array, start: number, end: number, hash: number): number {
  let place = scatter(hash, placeBits);
  for (let known = places[place] as number; known !== 0; known = places[place] as number) {
    if (isSpelled(known, codes, start, end, hash)) return known;
    place = behind(place);
  }
  return 0;
}

function add(spelling: Uint16Array, hash: number): Word {
  const word = makeWord(rawOf(spelling));
  if (word.id === KEPT) return word;
  words.push(word);
  spellings.set([hash, written, written + spelling.length], 3 * word.id);
  write(spelling);
  settle(words.length);
  if (2 * words.length > places.length) addPlaces();
  return word;
}

/** Gives a word the first free place of those that its hash names. */
function settle(known: number): void {
  let place = scatter(spellings[3 * known - 3] as number, placeBits);
  while (places[place] !== 0) place = behind(place);
  places[place] = known;
}

/** Makes the table twice as large and gives each word its place in it. */
function addPlaces(): void {
  placeBits++;
  places = new Int32Array(2 ** placeBits);
  for (let known = 1; known <= words.length; known++) settle(known);
}

/** A string of its own; a slice would keep the whole text. */
function rawOf(spelling: Uint16Array): string {
  let raw = "";
  for (let at = 0; at < spelling.length; at += MOST_AT_ONCE)
    raw += String.fromCharCode(...spelling.subarray(at, at + MOST_AT_ONCE));
  return raw;
}

/** A function takes so many arguments and more. */
const MOST_AT_ONCE = 1024;

/** The hash of the spelling from `start` to `end`. */
export function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashOn(hash, codes[at] as number);
  return hash;
}

/** The hash of a spelling that goes on with one more character. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** A number of so many bits. Spellings that are alike are scattered, so that they do not crowd one stretch of a table. */
const scatter = (hash: number, bits: number): number =>
  Math.imul(hash ^ (hash >>> 16), 0x9e3779b1) >>> (32 - bits);

const behind = (place: number): number => (place + 1) & (places.length - 1);

function isSpelled(known: number, codes: Uint16Array, start: number, end: number, hash: number): boolean {
  const at = 3 * known - 3;
  if (spellings[at] !== hash) return false;
  const from = spellings[at + 1] as number;
  if ((spellings[at + 2] as number) - from !== end - start) return false;
  for (let i = start; i < end; i++) if (characters[from + i - start] !== codes[i]) return false;
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
    strangerTo: 0,
  };
}
