import { FUNCTION_WORDS } from "../codebook/function-words";
import { type Token, textAt } from "../words/tokens";
import { findHeadSubject } from "./head-subject";
import { isPerson, type MarkedSentence, voiceWordAt } from "./marked";
import { holdsTime } from "./other-day";
import { hasObject, isToldOfNow, pastDeedIn } from "./past-deed";
import { skipAdverbs } from "./subject";
import type { Turn } from "./turn";

/**
 * "Haniyeh was assassinated in Tehran on July 31.": what a report adds in a paragraph of its own in which nobody on the line
 * speaks: told in the past, with its time; below everything that was said also what goes on from it.
 */
export function isBackground(marked: MarkedSentence, turn: Turn): boolean {
  const { tokens, sentence } = marked;
  const { paragraph } = sentence;
  if (turn.paragraph === 0 || turn.paragraph === paragraph || textAt(tokens, 0) === '"') return false;
  if (turn.background === paragraph || (turn.background > 0 && turn.isBelow(paragraph)))
    return !isOwnVoice(marked);
  if (marked.voiceWords.get("worthNoting")?.[0]?.first === 0) return turn.isBelow(paragraph);
  const deed = pastDeedIn(tokens);
  if (!deed) return turn.joint && turn.isBelow(paragraph) && tellsOfNow(marked);
  if (!holdsTime(tokens)) return turn.joint && hasObject(tokens, deed) && turn.isBelow(paragraph);
  return turn.isBelow(paragraph) || (isOfOthers(marked, turn) && turn.isUnspoken(paragraph));
}

/** "The vote is due to be held on Monday", "The US has withdrawn from the deal": behind a joint sentence, of no person. */
function tellsOfNow(marked: MarkedSentence): boolean {
  const { tokens } = marked;
  const subject = findHeadSubject(marked);
  if (isOwnVoice(marked) || (subject && isPerson(subject)) || THEY.has(textAt(tokens, 0))) return false;
  return isToldOfNow(tokens);
}

const THEY = new Set(["they", "both", "it", "this", "these"]);

/** "China stands ready", "all parties should", "we know": somebody speaks for himself or asks for something. */
function isOwnVoice(marked: MarkedSentence): boolean {
  const { tokens } = marked;
  if (tokens.some(isDemand)) return true;
  const subject = findHeadSubject(marked);
  if (subject?.participant === undefined) return false;
  const at = skipAdverbs(tokens, subject.end);
  if (voiceWordAt(marked, "ownVoice", at) || voiceWordAt(marked, "ownVoice", subject.end)) return true;
  return marked.verbs.some(({ first, form }) => first === at && form === "third");
}

const DEMANDS = new Set(["should", "must", "shall", "needs"]);

const isDemand = ({ word }: Token): boolean =>
  DEMANDS.has(word.text) || (FUNCTION_WORDS.firstPerson.has(word.text) && word.raw !== "US");

/** Between what is said, a deed of the speaker's own country is mostly his own words. */
function isOfOthers(marked: MarkedSentence, { last, joint }: Turn): boolean {
  const subject = findHeadSubject(marked);
  if (subject?.kind === "pronoun" || textAt(marked.tokens, 0) === "they") return false;
  return joint || subject?.participant === undefined || subject.participant !== last;
}
