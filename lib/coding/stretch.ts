import { PART, PART_WORDS, partsOf } from "../codebook/word-parts";
import { type Token, tokenAt } from "../words/tokens";

/** The tokens of a statement, those of its sentence from `from` up to `to`, with what each of them is there. */
export interface Stretch {
  tokens: readonly Token[];
  from: number;
  to: number;
  /** By token: the bits of {@link PART} and of {@link HERE}. */
  parts: Int32Array;
}

/** What a word is at its place, besides what it can be anywhere. */
export const HERE = { verb: 1 << 26, inside: 1 << 27, comma: 1 << 28 } as const;

const VERBAL = PART.verb | PART.past | PART.gerund;
const SMALL =
  PART.preposition |
  PART.joining |
  PART.break |
  PART.auxiliary |
  PART.pronoun |
  PART.adverb |
  PART.mark |
  PART.quote;
/** Behind these a verb's form is a noun or an adjective: "its support", "the occupied territories". */
const BEFORE_NOUN = PART.determiner | PART.owner | PART.adjective;
/** What of a verb's form a name has not. */
const NOT_OF_NAMES = VERBAL | PART.base | PART.adverb;

/** Of the stretch that was begun last; a new array for each would cost more than filling it. */
let here = new Int32Array(256);
const UNREAD = -1;

/** The words of a statement; what each of them is at its place is read when it is asked for, until the next one is begun. */
export function beginStretch(tokens: readonly Token[], { from, to }: { from: number; to: number }): Stretch {
  if (here.length < to) here = new Int32Array(2 * to);
  here.fill(UNREAD, from, to);
  return { tokens, from, to, parts: here };
}

/** The folded word at a token, nothing outside the stretch. */
export function textAt({ tokens, from, to }: Stretch, at: number): string {
  return at < from || at >= to ? "" : (tokens[at]?.word.text ?? "");
}

/** What the word at a token is; outside the stretch a mark. */
export function partsAt(stretch: Stretch, at: number): number {
  if (at < stretch.from || at >= stretch.to) return PART.mark;
  const known = stretch.parts[at] as number;
  return known === UNREAD ? readParts(stretch, at) : known;
}

function readParts(stretch: Stretch, at: number): number {
  let parts = placed(stretch, at);
  if (parts & VERBAL && isVerb(stretch, at, parts)) parts |= HERE.verb;
  else if ((parts & SMALL) === 0) parts |= HERE.inside;
  stretch.parts[at] = parts;
  return parts;
}

/** Whether the word at a token is a verb there, and no noun or adjective of the same form. */
export const isVerbAt = (stretch: Stretch, at: number): boolean => (partsAt(stretch, at) & HERE.verb) !== 0;

/** Whether a noun phrase can hold the word at a token. */
export const isInside = (stretch: Stretch, at: number): boolean => (partsAt(stretch, at) & HERE.inside) !== 0;

function placed(stretch: Stretch, at: number): number {
  const { tokens, from } = stretch;
  const token = tokens[at] as Token;
  const parts = partsOf(token);
  if (parts & PART.mark) {
    if (token.word.text === ",") return parts | HERE.comma;
    return isOwner(tokens, at) ? PART.owner : parts;
  }
  if ((parts & NOT_OF_NAMES) === 0) return parts;
  // "United Nations", "Nurly Zhol": inside a sentence only a name is written with a capital
  if (token.word.capital && at > from) return parts & ~NOT_OF_NAMES;
  const isAdjective =
    parts & PART.gerund && PART_WORDS.before.get(token.word.text)?.has(textAt(stretch, at + 1));
  return isAdjective ? PART.adjective : parts;
}

/** "The two countries’ leaders": an apostrophe at the end of a plural. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokenAt(tokens, at - 1);
  if (!token || !before || (token.word.text !== "'" && token.word.raw !== "’")) return false;
  return before.end === token.start && before.word.text.endsWith("s") && tokens[at + 1]?.start !== token.end;
}

function isVerb(stretch: Stretch, at: number, parts: number): boolean {
  const { tokens, from } = stretch;
  if (tokens[at]?.joined || tokens[at + 1]?.joined) return false;
  const before = partsAt(stretch, at - 1);
  if (before & PART.modal) return true;
  // "for those driven from their homes"
  if (before & PART.determiner && parts & PART.past && textAt(stretch, at - 1) === "those") return true;
  const isName = at - 1 > from && tokens[at - 1]?.word.capital === true;
  if (before & BEFORE_NOUN && !(isName && before & PART.adjective)) return false;
  if (parts & PART.gerund) return !(isName && isBehindArticle(stretch, at));
  if (parts & PART.past) return true;
  if (before & (PART.preposition | PART.being)) return false;
  return !(parts & PART.base && isBehindArticle(stretch, at));
}

/** "The U.S. attempt", "the Rafah crossing": behind a singular noun with an article. */
function isBehindArticle(stretch: Stretch, at: number): boolean {
  if (textAt(stretch, at - 1).endsWith("s")) return false;
  for (let word = at - 1; word > at - 4; word--) {
    const parts = partsAt(stretch, word);
    if (parts & (PART.determiner | PART.owner)) return true;
    if ((parts & (SMALL | VERBAL)) !== 0) return false;
  }
  return false;
}
