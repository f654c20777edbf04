import { PART } from "../codebook/word-parts";
import { quoteEnd } from "./noun-phrase";
import { HERE, isVerbAt, partsAt, type Stretch, textAt } from "./stretch";

/** A run of tokens: the first one, and the one behind the last. */
export interface Run {
  first: number;
  end: number;
}

const LEADING = PART.preposition | PART.joining | PART.break | PART.mark | PART.quote | PART.adverb;

/**
 * The words of a run that a phrase can begin with: its last clause where it holds more than one, no small words before
 * it, no subject before its verb ("China will | unswervingly develop"), a quotation with its marks.
 */
export function ownWords(stretch: Stretch, { first: start, end }: Run): Run {
  let first = lastClause(stretch, start, end);
  while (first < end - 1 && leads(stretch, first)) first++;
  first = behindSubject(stretch, first, end);
  const close = quoteEnd(stretch, first - 1);
  return close >= end ? { first: first - 1, end: close } : { first, end };
}

/** "Iran's concerns, and | called on all sides to …": behind the last comma that no list has. */
function lastClause(stretch: Stretch, start: number, end: number): number {
  let isClause = false;
  for (let at = end - 1; at > start; at--) {
    const parts = partsAt(stretch, at);
    if (parts & HERE.comma && (isClause || partsAt(stretch, at + 1) & PART.preposition)) return at + 1;
    if (parts & PART.auxiliary || isVerbAt(stretch, at)) isClause = true;
  }
  return start;
}

/** "Accordance with | the roadmap": a word that a run may begin with and no phrase does. */
function leads(stretch: Stretch, at: number): boolean {
  const parts = partsAt(stretch, at);
  if (parts & LEADING || (parts & PART.modal && isVerbAt(stretch, at + 1))) return true;
  return (parts & PART.frame) !== 0 && (partsAt(stretch, at + 1) & PART.preposition) !== 0;
}

function behindSubject(stretch: Stretch, first: number, end: number): number {
  // "they agreed that | it must never obtain …"
  for (let at = first + 1; at < end - 1; at++)
    if (partsAt(stretch, at) & PART.break && isVerbAt(stretch, at - 1) && textAt(stretch, at) === "that")
      return at + 1;
  let at = first;
  while (at < end && (stretch.tokens[at]?.word.capital || stretch.tokens[at]?.joined)) at++;
  if (at === first) return first;
  for (let parts = partsAt(stretch, at); at < end; parts = partsAt(stretch, ++at))
    if (!(parts & (PART.auxiliary | PART.adverb)) || parts & PART.being) break;
  return at < end - 1 && isVerbAt(stretch, at) ? at : first;
}

/** A phrase with both marks of a quotation or with none; it was grown around `run`. */
export function balance(stretch: Stretch, first: number, end: number, run: Run): Run {
  let open = -1;
  for (let at = first; at < end; at++) if (partsAt(stretch, at) & PART.quote) open = open < 0 ? at : -1;
  if (open < 0) return { first, end };
  const close = open < run.end ? quoteEnd(stretch, open) : open;
  if (close > open) return { first, end: Math.max(end, close) };
  return open <= run.first ? { first: open + 1, end } : { first, end: open };
}
