import type { Span } from "./span";

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
  /** Per compiled table of terms (by its id): the symbols that this word can stand for there. */
  symbols: (readonly number[] | undefined)[];
  /** Per compiled table: whether a term can begin with this word. */
  begins: (boolean | undefined)[];
}

/** A word, a number or a punctuation mark at its place. Hyphens between letters split words and leave no token. */
export interface Token extends Span {
  word: Word;
}

const KEPT = 100_000;
const words = new Map<string, Word>();

/** The word for a spelling; the table forgets everything when it has grown past {@link KEPT}. */
export function wordOf(raw: string): Word {
  const known = words.get(raw);
  if (known) return known;
  if (words.size >= KEPT) words.clear();
  const text = fold(raw);
  const first = raw.charAt(0);
  const word: Word = {
    raw,
    text,
    kind: /^\p{N}/u.test(raw) ? "number" : /^[\p{L}\p{M}'’]/u.test(raw) ? "word" : "mark",
    capital: first !== first.toLowerCase(),
    symbols: [],
    begins: [],
  };
  words.set(raw, word);
  return word;
}

/** Lower case, diacritics and curly quotes made plain; the key under which all spellings of a word meet. */
export function fold(raw: string): string {
  return raw
    .normalize("NFD")
    .replace(/[\p{M}\u200b-\u200f\u2060]/gu, "")
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d");
}

/**
 * Cuts `text.slice(from, to)` into tokens whose places count in `text`. "Iran's" is "Iran" and "'s",
 * "Amir-Abdollahian" is two words, "U.S." is one, "1,500.5" is one number; white space leaves no token.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const end = endOfToken(text, at, to);
    if (end > at) {
      tokens.push({ word: wordOf(text.slice(at, end)), start: at, end });
      at = end;
    } else at++;
  }
  return tokens;
}

/** Where the token that begins at `at` ends, or `at` itself where none does (white space, a hyphen inside a word). */
function endOfToken(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return endOfWord(text, at, to);
  if (isDigit(code)) return endOfNumber(text, at, to);
  if (isSpace(code)) return at;
  if (
    isApostrophe(code) &&
    (text[at + 1] === "s" || text[at + 1] === "S") &&
    !isWordCode(text.charCodeAt(at + 2))
  )
    return isWordCode(text.charCodeAt(at - 1)) ? at + 2 : at + 1;
  if (isHyphen(code) && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1))) return at;
  return code >= 0xd800 && code <= 0xdbff && at + 1 < to ? at + 2 : at + 1;
}

function endOfWord(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isWordCode(text.charCodeAt(end))) end++;
  if (text[end] === "." && end - at === 1) return endOfInitials(text, at, end, to);
  // "don't", "o'clock", but not the possessive, which is a token of its own
  if (
    end < to &&
    isApostrophe(text.charCodeAt(end)) &&
    isLetter(text.charCodeAt(end + 1)) &&
    !isPossessive(text, end)
  ) {
    return endOfWord(text, end + 1, to);
  }
  return end;
}

/** "U.S.", "U.N.", "e.g.": letters with a full stop each are one word, the last stop with it. */
function endOfInitials(text: string, at: number, stop: number, to: number): number {
  let end = stop;
  while (end + 2 < to && text[end] === "." && isLetter(text.charCodeAt(end + 1)) && text[end + 2] === ".")
    end += 2;
  return end > stop ? end + 1 : at + 1;
}

function endOfNumber(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to) {
    const code = text.charCodeAt(end);
    const joins =
      (text[end] === "." || text[end] === "," || text[end] === ":") && isDigit(text.charCodeAt(end + 1));
    if (!isWordCode(code) && !joins) break;
    end++;
  }
  return end;
}

function isPossessive(text: string, at: number): boolean {
  return (text[at + 1] === "s" || text[at + 1] === "S") && !isWordCode(text.charCodeAt(at + 2));
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
const isHyphen = (code: number) => code === 0x2d || (code >= 0x2010 && code <= 0x2013);
const isDigit = (code: number) => code >= 48 && code <= 57;
const isWordCode = (code: number) => isLetter(code) || isDigit(code);

const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xad ||
  code === 0xfeff ||
  isWideSpace(code);
const isWideSpace = (code: number) =>
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000;

/** Latin letters by range; everything else beyond ASCII that Unicode calls a letter or a mark, half pairs apart. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
}
