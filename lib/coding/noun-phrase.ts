import { PART, PART_WORDS } from "../codebook/word-parts";
import { tokenAt } from "../words/tokens";
import { isInside, partsAt, type Stretch, textAt } from "./stretch";

/** Where the noun phrase begins whose words stand from token `first` on. */
export function nounStart(stretch: Stretch, first: number): number {
  let at = first;
  while (at > stretch.from && first - at < PART_WORDS.most) {
    const isHalf = stretch.tokens[at]?.joined === true || (partsAt(stretch, at) & PART.owner) !== 0;
    const before = partsAt(stretch, at - 1);
    if (!isHalf && partsAt(stretch, at) & PART.determiner && !(before & PART.determiner)) break;
    // "mutually | beneficial"
    const isDegree =
      (before & (PART.adverb | PART.focusing)) === PART.adverb && partsAt(stretch, at) & PART.adjective;
    if (isHalf || isDegree || isInside(stretch, at - 1)) at--;
    else if (joinsAdjectives(stretch, at - 1) || isTitle(stretch, at - 1)) at -= 2;
    else break;
  }
  return at;
}

/** Where the noun phrase ends whose words stand before token `end`: "the Gaza | ceasefire negotiation process". */
export function nounEnd(stretch: Stretch, end: number): number {
  let at = end;
  while (at < stretch.to && at - end < PART_WORDS.most) {
    if (goesOn(stretch, at)) at++;
    else if (joinsAdjectives(stretch, at)) at += 2;
    else break;
  }
  // "the E3 prefer | a": no noun stands before an article
  const isName = tokenAt(stretch.tokens, at - 1)?.word.capital === true || isHalf(stretch, at - 1);
  const opens = partsAt(stretch, at) & PART.determiner && textAt(stretch, at) !== "such";
  if (at > end && !isName && opens) at--;
  while (at > end && isOpen(stretch, at - 1)) at--;
  return at;
}

/** The end of the noun phrase that begins at token `first`; `first` itself where none does. */
export function nounFrom(stretch: Stretch, first: number): number {
  let at = first;
  while (at < stretch.to && partsAt(stretch, at) & PART.determiner) at++;
  const end = nounEnd(stretch, quoteEnd(stretch, at));
  return end > at ? end : first;
}

/** Whether a noun phrase has a determiner or an owner of its own. */
export function isOwned(stretch: Stretch, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (partsAt(stretch, at) & (PART.determiner | PART.owner)) return true;
  return false;
}

/** Behind the mark that closes the quotation opened at token `at`, where it holds a few words only; else `at`. */
export function quoteEnd(stretch: Stretch, at: number): number {
  if (!(partsAt(stretch, at) & PART.quote)) return at;
  for (let word = at + 1; word <= at + PART_WORDS.most && word < stretch.to; word++) {
    const parts = partsAt(stretch, word);
    if (parts & PART.quote) return word > at + 1 ? word + 1 : at;
    if (parts & (PART.break | PART.auxiliary)) return at;
  }
  return at;
}

/** "Just and reasonable": a conjunction inside a noun phrase. */
function joinsAdjectives(stretch: Stretch, at: number): boolean {
  if (!(partsAt(stretch, at) & PART.joining)) return false;
  return (partsAt(stretch, at - 1) & partsAt(stretch, at + 1) & PART.adjective) !== 0;
}

function goesOn(stretch: Stretch, at: number): boolean {
  if (isHalf(stretch, at)) return true;
  if (isTitle(stretch, at)) return true;
  return isInside(stretch, at) && !(partsAt(stretch, at) & PART.determiner);
}

/** The full stop of "Dr. Abdelatty". */
function isTitle(stretch: Stretch, at: number): boolean {
  return (partsAt(stretch, at - 1) & PART.title) !== 0 && textAt(stretch, at) === ".";
}

/** "200-billion-U.S.| - | dollar": what hangs on the word before it by a hyphen. */
function isHalf({ tokens }: Stretch, at: number): boolean {
  const token = tokens[at];
  const before = tokenAt(tokens, at - 1);
  if (token?.joined) return true;
  if (!token || before?.end !== token.start) return false;
  return token.word.raw === "-" || before.word.raw === "-";
}

/** What no noun phrase ends with: a mark, an owner without what it owns, a quotation's end, an adjective in lower case. */
function isOpen(stretch: Stretch, at: number): boolean {
  const parts = partsAt(stretch, at);
  if (parts & (PART.joining | PART.mark | PART.owner) || textAt(stretch, at) === "'") return true;
  return (parts & PART.adjective) !== 0 && stretch.tokens[at]?.word.capital === false;
}
