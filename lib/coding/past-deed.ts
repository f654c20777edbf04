import { PART, partsOf } from "../codebook/word-parts";
import { type Token, textAt, tokenAt } from "../words/tokens";

/** A verb in the past tense by which a sentence tells what happened. */
export interface PastDeed {
  at: number;
  /** "was", "were", "had": the deed is told by the word behind it. */
  helped: boolean;
}

const HELPERS = new Set(["was", "were", "had"]);
/** Verbs with which somebody on the call speaks of today or of what is to come. */
const OF_TODAY = new Set("is are has have will would shall should must can may need needs".split(" "));
const DEMANDS = new Set("will shall should must need needs".split(" "));

/** What may end a subject without its noun: "the two | met". */
const COUNTED = new Set(["two", "three", "four", "both", "many", "others"]);

const NO_SUBJECT =
  PART.preposition |
  PART.determiner |
  PART.joining |
  PART.auxiliary |
  PART.being |
  PART.adjective |
  PART.past |
  PART.break |
  PART.owner |
  PART.quote;

/**
 * The verb of a sentence that tells in the past what happened: "Moscow | withdrew from it". None where it is told of
 * today ("has withdrawn", "supports") before the verb, or where anything is demanded or promised.
 */
export function pastDeedIn(tokens: readonly Token[]): PastDeed | undefined {
  let found: PastDeed | undefined;
  for (let at = 1; at < tokens.length; at++) {
    const word = textAt(tokens, at);
    if (DEMANDS.has(word)) return undefined;
    if (found) continue;
    if (HELPERS.has(word)) found = { at, helped: true };
    else if (isToday(tokens, at)) return undefined;
    else if (isDeed(tokens, at)) found = { at, helped: false };
  }
  return found;
}

const DUE = new Set(["due", "scheduled", "set", "expected", "slated", "planned"]);
/** How far behind the first word the verb of a sentence may stand. */
const SUBJECT = 8;

/** "Iran has so far registered …", "The referendum is due to be held …": what has happened, or is to happen by a plan. */
export function isToldOfNow(tokens: readonly Token[]): boolean {
  for (let at = 1; at < Math.min(SUBJECT, tokens.length); at++) {
    const word = textAt(tokens, at);
    if (word === "is" || word === "are") return DUE.has(textAt(tokens, at + 1));
    if (word !== "has" && word !== "have") continue;
    return [at + 1, at + 2, at + 3].some((next) => (bitsAt(tokens, next) & PART.past) !== 0);
  }
  return false;
}

const bitsAt = (tokens: readonly Token[], at: number): number => partsOf(tokenAt(tokens, at));

/** "is", "has", and "supports" behind its subject. */
function isToday(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  // "May 18" and "in May" are times
  if (OF_TODAY.has(word)) return tokens[at]?.word.capital !== true;
  const bits = bitsAt(tokens, at);
  const isThird = bits & PART.verb && !(bits & PART.base) && word.endsWith("s");
  return isThird !== 0 && isThird !== false && isSubjectEnd(tokens, at - 1);
}

/** "Iran | suspended its cooperation", but not "the plan | tabled by Egypt" and "the | so-called allies". */
function isDeed(tokens: readonly Token[], at: number): boolean {
  if (!(bitsAt(tokens, at) & PART.past) || tokens[at]?.joined) return false;
  let before = at - 1;
  while (bitsAt(tokens, before) & PART.adverb || textAt(tokens, before) === "last") before--;
  return isSubjectEnd(tokens, before) && textAt(tokens, at + 1) !== "by";
}

function isSubjectEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!token) return false;
  if (token.word.kind === "mark")
    return token.word.text === "," || token.word.text === "—" || token.word.text === ")";
  if (COUNTED.has(token.word.text)) return true;
  return token.word.capital ? at > 0 || partsOf(token) === 0 : (partsOf(token) & NO_SUBJECT) === 0;
}

/** "The board passed the resolution", "Hamas said that …": what was done or said stands behind the verb. */
export const hasObject = (tokens: readonly Token[], { at, helped }: PastDeed): boolean =>
  !helped &&
  ((bitsAt(tokens, at + 1) & PART.determiner) !== 0 ||
    textAt(tokens, at + 1) === "that" ||
    tokenAt(tokens, at + 1)?.word.capital === true ||
    tokenAt(tokens, at + 1)?.word.kind === "number");
