import type { Span } from "../words/span";
import { findDateline } from "./dateline";
import type { PageLine } from "./page-line";

/** Says what kind of page line a unit is. */
export type Judge = (unit: Span) => PageLine | undefined;

const SENTENCES = /[.!?]["”’]?\s+\p{Lu}\p{Ll}{2,}\s/u;
/** A full stop or what stands for one, with the marks that close behind it. */
export const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]]*$/u;

/** Built like a sentence: ends like one and has the length of one. */
export function isText(text: string, unit: Span): boolean {
  const words = text.slice(unit.start, unit.end);
  if (/[:：]$/u.test(words)) return hasWords(words, 12);
  if (SENTENCE_END.test(words)) return hasWords(words, 4) || /[。！？؟۔।]/u.test(words);
  return hasWords(words, 41);
}

/** Whether there are at least so many words; counts no further. */
export const hasWords = (words: string, least: number): boolean =>
  words.split(/\s+/u, least).length === least;

/**
 * A headline that ends with a full stop: one short sentence with a dateline or lines of the page right below, a date or
 * the issuer among them. One that alone tells of the call ("Vladimir Putin had a telephone conversation with …") is the lede.
 */
export function isHeadlineAbove(text: string, units: readonly Span[], kindOf: Judge, n: number): boolean {
  const unit = units[n] as Span;
  const words = text.slice(unit.start, unit.end);
  if (words.length > 160 || SENTENCES.test(words)) return false;
  let below = n + 1;
  let dated = false;
  for (; below < units.length; below++) {
    const kind = kindOf(units[below] as Span);
    if (kind !== "stamp" && kind !== "issuer" && kind !== "label" && kind !== "code") break;
    dated ||= kind === "stamp" || kind === "issuer";
  }
  const first = units[below];
  if (!first) return false;
  if (words.length <= 120 && findDateline(text, first.start, first.end)) return true;
  // a date line below a short text closes it; above a longer one it opens it
  if (!dated || !units.slice(below).some((unit) => isText(text, unit) && !kindOf(unit))) return false;
  return !CALL.test(words) || CALL.test(text.slice(first.start, first.end).split(/[.!?]\s/u, 1)[0] ?? "");
}

/** Words for a call that a first sentence has; "spoke highly of" has none. */
const CALL =
  /\b(?:phone|telephone|telephonic|call|called|conversation|(?:spoke|talked|talks)\s+(?:\S+\s+){0,2}(?:with|to|by|on|over|via))\b/iu;
