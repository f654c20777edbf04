import { fold } from "./fold";

/**
 * A spelling met in a text, with what the rules ask about it. Words are interned: one spelling is one
 * object, so that a table of terms looks it up once and then remembers the answer on the word itself.
 */
export interface Word {
  /** As it stands in the text. */
  raw: string;
  /** Lower case, without diacritics, straight apostrophe: "Türkiye" is "turkiye". */
  text: string;
  kind: "word" | "number" | "mark";
  /** Begins with a capital letter. */
  capital: boolean;
  /** What has been asked of this word, by the number of the question; see {@link perWord}. */
  answers: unknown[];
}

/** How many spellings are kept; when there are more, the table forgets them all. */
const KEPT = 100_000;
/** The table has more than twice as many places, so that few spellings meet at one. */
const SLOT_BITS = 18;
const SLOTS = 2 ** SLOT_BITS;

/** The words, each at the place that its spelling's hash names or in the first free one behind it. */
let slots: (Word | undefined)[] = empty();
let count = 0;

/** The word that is spelled `text.slice(start, end)`; one that is known is found without cutting it out. */
export function wordIn(text: string, start: number, end: number): Word {
  let slot = hashOf(text, start, end);
  for (let word = slots[slot]; word !== undefined; word = slots[slot]) {
    if (isSpelled(word.raw, text, start, end)) return word;
    slot = (slot + 1) % SLOTS;
  }
  if (++count > KEPT) {
    slots = empty();
    count = 1;
  }
  // a copy: a long slice would keep the whole readout alive
  const word = makeWord(text.slice(start, end).split("").join(""));
  slots[slot] = word;
  return word;
}

let questions = 0;

/** The same question, but asked of each word once only: the answer stays with the word. */
export function perWord<T extends NonNullable<unknown> | null>(ask: (word: Word) => T): (word: Word) => T {
  const question = questions++;
  return (word) => {
    const known = word.answers[question] as T | undefined;
    if (known !== undefined) return known;
    const answer = ask(word);
    word.answers[question] = answer;
    return answer;
  };
}

function empty(): undefined[] {
  return new Array<undefined>(SLOTS).fill(undefined);
}

/** A place of the table; the last step scatters spellings that are alike, so that they do not crowd one stretch of it. */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return Math.imul(hash ^ (hash >>> 16), 0x9e3779b1) >>> (32 - SLOT_BITS);
}

function isSpelled(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function makeWord(raw: string): Word {
  const first = raw.charAt(0);
  return {
    raw,
    text: fold(raw),
    kind: /^\p{N}/u.test(raw) ? "number" : /^[\p{L}\p{M}'’]/u.test(raw) ? "word" : "mark",
    capital: first !== first.toLowerCase(),
    answers: [],
  };
}
