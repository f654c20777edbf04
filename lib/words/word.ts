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
/** The table has more than twice as many places, so that few spellings meet at one. */
const SLOT_BITS = 18;
const SLOTS = 2 ** SLOT_BITS;

const words: Word[] = [];
const hashes = new Int32Array(KEPT);
/** The characters of all spellings, one behind the other, and where that of each word ends. */
let spellings = new Uint16Array(2 ** 12);
const ends = new Int32Array(KEPT);
/** At the place that a spelling's hash names, or the first free one behind it: the word's number and one. */
const slots = new Int32Array(SLOTS);

/** The word that is spelled `text.slice(start, end)`, and so has that hash; one that is known is found without cutting it out. */
export function wordIn(text: string, start: number, end: number, hash: number): Word {
  let slot = placeOf(hash);
  for (let id = slots[slot] as number; id > 0; id = slots[slot] as number) {
    if (hashes[id - 1] === hash && isSpelled(id - 1, text, start, end)) return words[id - 1] as Word;
    slot = (slot + 1) % SLOTS;
  }
  // a copy: a long slice would keep the whole readout alive
  const word = makeWord(text.slice(start, end).split("").join(""));
  if (word.id < KEPT) {
    words.push(word);
    hashes[word.id] = hash;
    slots[slot] = words.length;
    keepSpelling(word);
  }
  return word;
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

/** The hash of the spelling `text.slice(start, end)`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/** The hash of a spelling that goes on with one more character. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** A place of the table; scatters spellings that are alike, so that they do not crowd one stretch of it. */
const placeOf = (hash: number): number => Math.imul(hash ^ (hash >>> 16), 0x9e3779b1) >>> (32 - SLOT_BITS);

function isSpelled(id: number, text: string, start: number, end: number): boolean {
  const from = startOf(id);
  if ((ends[id] as number) - from !== end - start) return false;
  for (let at = start; at < end; at++) if (spellings[from + at - start] !== text.charCodeAt(at)) return false;
  return true;
}

const startOf = (id: number): number => (id === 0 ? 0 : (ends[id - 1] as number));

function keepSpelling({ id, raw }: Word): void {
  const from = startOf(id);
  ends[id] = from + raw.length;
  if (from + raw.length > spellings.length) {
    const more = new Uint16Array(2 * (from + raw.length));
    more.set(spellings);
    spellings = more;
  }
  for (let i = 0; i < raw.length; i++) spellings[from + i] = raw.charCodeAt(i);
}

function makeWord(raw: string): Word {
  const first = raw.charAt(0);
  return {
    raw,
    text: fold(raw),
    kind: /^\p{N}/u.test(raw) ? "number" : /^[\p{L}\p{M}'’]/u.test(raw) ? "word" : "mark",
    capital: first !== first.toLowerCase(),
    id: words.length,
  };
}
