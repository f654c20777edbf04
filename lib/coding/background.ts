import { MONTHS } from "../codebook/months";
import { type Token, textAt, tokenAt } from "../words/tokens";
import type { MarkedSentence } from "./marked";
import type { Turn } from "./turn";

const MONTH_WORDS = new Set(MONTHS.flat().map((month) => month.toLowerCase()));
/** Verbs with which somebody on the call speaks of today or of what is to come. */
const OF_TODAY = new Set("is are has have will would shall should must can may need needs".split(" "));

/**
 * "Haniyeh was assassinated in Tehran on July 31.": what a report adds below everything that was said, in a last paragraph in
 * which nobody speaks: told in the past, with its date.
 */
export function isBackgroundBelow({ sentence, tokens }: MarkedSentence, turn: Turn): boolean {
  if (sentence.paragraph !== turn.closing || turn.paragraph === turn.closing || turn.paragraph === 0)
    return false;
  return tokens.some((_, at) => isDate(tokens, at)) && !tokens.some((_, at) => isOfToday(tokens, at));
}

const isOfToday = (tokens: readonly Token[], at: number): boolean =>
  OF_TODAY.has(textAt(tokens, at)) && !isDate(tokens, at);

/** "July 31", "31 July", "July 2022". */
function isDate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (!word?.capital || !MONTH_WORDS.has(word.text)) return false;
  return tokens[at + 1]?.word.kind === "number" || tokenAt(tokens, at - 1)?.word.kind === "number";
}
