import {
  APOSTROPHE,
  DIGIT,
  HYPHEN,
  isDigit,
  isLetter,
  isWordCode,
  kindOf,
  LETTER,
  SPACE,
} from "./characters";
import type { Span } from "./span";
import { hashOf, hashOn, type Word, wordIn } from "./word";

/** A word, a number or a punctuation mark at its place. Hyphens between letters split words and leave no token. */
export interface Token extends Span {
  word: Word;
  /** Stands behind a hyphen: "yul" of "Tae-yul". */
  joined: boolean;
}

/**
 * Cuts `text.slice(from, to)` into tokens whose places count in `text`. "Iran's" is "Iran" and "'s",
 * "Amir-Abdollahian" is two words, "U.S." is one, "1,500.5" is one number; white space leaves no token.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    let end = at;
    let hash = 0;
    let code = text.charCodeAt(at);
    if (kindOf(code) === SPACE) {
      at++;
      continue;
    }
    while (isWordCode(code)) {
      hash = hashOn(hash, code);
      if (++end === to) break;
      code = text.charCodeAt(end);
    }
    if (end === at || mayJoin(code)) {
      end = endOfToken(text, at, to);
      hash = hashOf(text, at, end);
    }
    if (end > at) {
      tokens.push({ word: wordIn(text, at, end, hash), start: at, end, joined: isJoined(text, at) });
      at = end;
    } else at++;
  }
  return tokens;
}

/** Most words end where their letters do; behind these marks they may go on: "don't", "U.S.", "10:30". */
const mayJoin = (code: number): boolean =>
  code === STOP || code === COMMA || code === COLON || kindOf(code) === APOSTROPHE;

const isJoined = (text: string, at: number): boolean =>
  kindOf(text.charCodeAt(at - 1)) === HYPHEN && isWordCode(text.charCodeAt(at - 2));

/** Where the token that begins at `at` ends, or `at` itself where none does (a hyphen inside a word). */
function endOfToken(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  const kind = kindOf(code);
  if (kind === LETTER) return endOfWord(text, at, to);
  if (kind === DIGIT) return endOfNumber(text, at, to);
  if (kind === APOSTROPHE && isPossessive(text, at))
    return isWordCode(text.charCodeAt(at - 1)) ? at + 2 : at + 1;
  if (kind === HYPHEN && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1)))
    return at;
  return code >= 0xd800 && code <= 0xdbff && at + 1 < to ? at + 2 : at + 1;
}

function endOfWord(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isWordCode(text.charCodeAt(end))) end++;
  if (end - at === 1 && text.charCodeAt(end) === STOP) return endOfInitials(text, at, end, to);
  // "don't", "o'clock", but not the possessive, which is a token of its own
  if (
    end < to &&
    kindOf(text.charCodeAt(end)) === APOSTROPHE &&
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
    const joins = (code === STOP || code === COMMA || code === COLON) && isDigit(text.charCodeAt(end + 1));
    if (!joins && !isWordCode(code)) break;
    end++;
  }
  return end;
}

/** "'s" with no letter behind it. */
function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return (code === SMALL_S || code === LARGE_S) && !isWordCode(text.charCodeAt(at + 2));
}

const STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SMALL_S = 0x73;
const LARGE_S = 0x53;
