import { PART } from "../codebook/word-parts";
import { nounStart } from "./noun-phrase";
import { balance, ownWords, type Run } from "./own-words";
import { adverbsBefore, headBefore, isShort, joinedBefore, verbBefore } from "./phrase-before";
import { joinedEnd, linkedEnd, participleEnd, predicateEnd, wholeEnd } from "./phrase-behind";
import { HERE, isVerbAt, partsAt, type Stretch, textAt } from "./stretch";

/**
 * The phrase in which a run of words stands: "consensus" is part of "implement the important consensus reached by the two
 * leaders". It is the whole noun phrase with what is joined and linked to it, the noun that a short one belongs to or
 * what is said of a short one that is the subject, and the verb that governs it. It takes in none of the runs of `others`,
 * which show something else, unless they share words with its own.
 *
 *     run ─► own words ─► whole noun phrase ─► on: and …, of …, reached by … ─► back: the chaos in … ─► verb
 */
export function phraseAround(stretch: Stretch, run: Run, others: readonly Run[] = []): Run {
  const own = ownWords(stretch, run);
  const startsAtVerb = isVerbAt(stretch, own.first);
  let first = startsAtVerb ? own.first : nounStart(stretch, own.first);
  const whole = wholeEnd(stretch, first, own.end);
  const isPair = textAt(stretch, first - 1) === "between";
  let end = on(run, others, whole, joinedEnd(stretch, whole, isSimple(stretch, first, whole), isPair));
  const linked = on(run, others, end, linkedEnd(stretch, end));
  end = linked > end ? linked : on(run, others, end, linkedEnd(stretch, end, 1));
  end = on(run, others, end, participleEnd(stretch, end));
  if (startsAtVerb) first = adverbsBefore(stretch, first);
  else {
    first = back(run, others, first, joinedBefore(stretch, first));
    const head = back(run, others, first, headBefore(stretch, first, whole));
    if (head === first && isSubject(stretch, first, end))
      end = on(run, others, end, predicateEnd(stretch, end));
    first = verbBefore(stretch, head);
  }
  return balance(stretch, first, end, run);
}

/** The later end, where the words up to it are free. */
function on(run: Run, others: readonly Run[], end: number, grown: number): number {
  return grown > end && isFree(run, others, end, grown) ? grown : end;
}

/** The earlier beginning, where the words from it on are free. */
function back(run: Run, others: readonly Run[], first: number, grown: number): number {
  return grown < first && isFree(run, others, grown, first) ? grown : first;
}

/** Whether words that a phrase would grow by are nobody else's. */
function isFree(run: Run, others: readonly Run[], first: number, end: number): boolean {
  for (const one of others) if (meets(one, first, end) && !meets(one, run.first, run.end)) return false;
  return true;
}

const meets = (one: Run, first: number, end: number): boolean => one.first < end && first < one.end;

/** Whether a phrase is one noun phrase, beside which another with its own article can stand. */
function isSimple(stretch: Stretch, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (partsAt(stretch, at) & PART.preposition) return false;
  return true;
}

/** Whether a short phrase can be what the verb behind it says something of. */
function isSubject(stretch: Stretch, first: number, end: number): boolean {
  const before = partsAt(stretch, first - 1);
  // "said | our ties | are at their best"
  const isSaid = (before & PART.past) !== 0 && (partsAt(stretch, end) & PART.being) !== 0;
  if (before & PART.preposition || (before & HERE.verb && !isSaid)) return false;
  return isShort(stretch, first, end);
}
