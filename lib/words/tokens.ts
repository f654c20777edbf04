import {
  APOSTROPHE,
  BLANK,
  DIGIT,
  HYPHEN,
  isDigit,
  isLetter,
  isWordCode,
  kindOf,
  LATIN_END,
  LATIN_WORDS,
  LETTER,
  SPACE,
  STOP,
} from "./characters";
import { BEFORE, codesOf } from "./codes";
import type { Span } from "./span";
import { hashOf, hashOn, type Word, wordIn } from "./word";

/** A word, a number or a punctuation mark at its place. Hyphens between letters split words and leave no token. */
export interface Token extends Span {
  word: Word;
  /** The word's number, here too, so that a pass need not look at the word. */
  id: number;
  /** Stands behind a hyphen: "yul" of "Tae-yul". */
  joined: boolean;
}

/**
 * Cuts `text.slice(from, to)` into tokens whose places count in `text`. "Iran's" is "Iran" and "'s",
 * "Amir-Abdollahian" is two words, "U.S." is one, "1,500.5" is one number; white space leaves no token.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const codes = codesOf(text);
  const isOfWord = LATIN_WORDS;
  const last = to + BEFORE;
  let at = from + BEFORE;
  while (at < last) {
    let end = at;
    let hash = 0;
    let code = codes[at] as number;
    if (code === BLANK) {
      at++;
      continue;
    }
    while (code < LATIN_END && isOfWord[code] === 1) {
      hash = hashOn(hash, code);
      code = codes[++end] as number;
    }
    if (end === at || end > last || mayGoOn(code)) {
      end = kindOf(codes[at] as number) === SPACE ? at : endOfToken(codes, at, last);
      hash = hashOf(codes, at, end);
    }
    if (end > at) {
      const word = wordIn(codes, at, end, hash);
      const { id } = word;
      tokens.push({ word, id, start: at - BEFORE, end: end - BEFORE, joined: isJoined(codes, at) });
      at = end;
    } else at++;
  }
  return tokens;
}

/** What {@link tokenize} would cut a text into, as it is written. Words of tables are cut so, for only a text's own are numbered. */
export function spellingsIn(text: string): string[] {
  const spellings: string[] = [];
  const codes = codesOf(text);
  const last = text.length + BEFORE;
  for (let at = BEFORE; at < last; ) {
    const end = kindOf(codes[at] as number) === SPACE ? at : endOfToken(codes, at, last);
    if (end > at) spellings.push(text.slice(at - BEFORE, end - BEFORE));
    at = Math.max(end, at + 1);
  }
  return spellings;
}

/** The token at an index, none outside the row. An index below 0 is asked apart: JavaScript takes it for a property's name, which is slow. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined =>
  at < 0 ? undefined : tokens[at];

/** The folded word at an index, empty outside the row. */
export const textAt = (tokens: readonly Token[], at: number): string => tokenAt(tokens, at)?.word.text ?? "";

/** Most words end where their Latin letters do; behind these characters they may go on: "don't", "U.S.", "10:30". */
const mayGoOn = (code: number): boolean =>
  code === STOP || code === COMMA || code === COLON || code >= LATIN_END || kindOf(code) === APOSTROPHE;

const isJoined = (codes: Uint16Array, at: number): boolean =>
  kindOf(codes[at - 1] as number) === HYPHEN && isWordCode(codes[at - 2] as number);

/** Where the token that begins at `at` ends, or `at` itself where none does (a hyphen inside a word). */
function endOfToken(codes: Uint16Array, at: number, to: number): number {
  const code = codes[at] as number;
  const kind = kindOf(code);
  if (kind === LETTER) return endOfWord(codes, at, to);
  if (kind === DIGIT) return endOfNumber(codes, at, to);
  if (kind === APOSTROPHE && isPossessive(codes, at))
    return isWordCode(codes[at - 1] as number) ? at + 2 : at + 1;
  if (kind === HYPHEN && isWordCode(codes[at - 1] as number) && isWordCode(codes[at + 1] as number))
    return at;
  return isPair(code, codes[at + 1] as number) && at + 1 < to ? at + 2 : at + 1;
}

/** One character in two code units, as most signs beyond the common scripts are: "🙂". */
const isPair = (high: number, low: number): boolean =>
  high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;

function endOfWord(codes: Uint16Array, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isWordCode(codes[end] as number)) end++;
  if (end - at === 1 && (codes[end] as number) === STOP) return endOfInitials(codes, at, end, to);
  // "don't", "o'clock", but not the possessive, which is a token of its own
  if (
    end < to &&
    kindOf(codes[end] as number) === APOSTROPHE &&
    isLetter(codes[end + 1] as number) &&
    !isPossessive(codes, end)
  ) {
    return endOfWord(codes, end + 1, to);
  }
  return end;
}

/** "U.S.", "U.N.", "e.g.": letters with a full stop each are one word, the last stop with it. */
function endOfInitials(codes: Uint16Array, at: number, stop: number, to: number): number {
  let end = stop;
  while (end + 2 < to && codes[end] === STOP && isLetter(codes[end + 1] as number) && codes[end + 2] === STOP)
    end += 2;
  return end > stop ? end + 1 : at + 1;
}

function endOfNumber(codes: Uint16Array, at: number, to: number): number {
  let end = at + 1;
  while (end < to) {
    const code = codes[end] as number;
    const joins = (code === STOP || code === COMMA || code === COLON) && isDigit(codes[end + 1] as number);
    if (!joins && !isWordCode(code)) break;
    end++;
  }
  return end;
}

/** "'s" with no letter behind it. */
function isPossessive(codes: Uint16Array, at: number): boolean {
  const code = codes[at + 1] as number;
  return (code === SMALL_S || code === LARGE_S) && !isWordCode(codes[at + 2] as number);
}

const COMMA = 0x2c;
const COLON = 0x3a;
const SMALL_S = 0x73;
const LARGE_S = 0x53;
