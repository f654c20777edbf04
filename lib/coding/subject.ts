import { FUNCTION, isFunctionAt } from "../codebook/function-words";
import { type Token, textAt } from "../words/tokens";
import {
  isPerson,
  type MarkedSentence,
  mentionFrom,
  mentionUpTo,
  type VerbAt,
  voiceWordUpTo,
} from "./marked";
import type { Mention } from "./mention";

const { preposition, determiner, connector, opener, passive, between } = FUNCTION;

/** How far left of a verb its subject may stand, in tokens; an apposition may be longer. */
const REACH = 16;
const APPOSITION = 45;

/** Whether the mention belongs to something else: "with Wang", "Wang's envoy". */
export function isGoverned({ tokens }: MarkedSentence, mention: Mention): boolean {
  return isFunctionAt(tokens, mention.first - 1, preposition) || isPossessive(tokens, mention);
}

function isPossessive(tokens: readonly Token[], mention: Mention): boolean {
  const next = textAt(tokens, mention.end);
  return next === "'s" || (next === "'" && textAt(tokens, mention.end - 1).endsWith("s"));
}

/**
 * The subject of a verb, looked for to its left: "Wang said", "Wang also said", "Wang, also a member of …, said",
 * "Araghchi in a phone call with Wang on Monday said". A verb behind "and" shares the subject of the one before it
 * and has none here.
 */
export function findSubjectBefore(marked: MarkedSentence, verb: VerbAt): Mention | undefined {
  const { tokens } = marked;
  let at = verb.first - 1;
  while (at >= 0 && isAdverb(tokens, at)) at--;
  const word = textAt(tokens, at);
  if (word === "," || word === ")" || word === "—" || word === "–") return findBeforeApposition(marked, at);
  if (isFunctionAt(tokens, at, connector) || word === "or") return undefined;
  return findBeforePhrases(marked, at);
}

/** Whether the word at an index may stand between a subject and its verb and tells nothing about either. */
export const isAdverb = (tokens: readonly Token[], at: number): boolean => isFunctionAt(tokens, at, between);

/** The first token from `from` on that is neither adverb nor auxiliary nor the comma of one. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdverb(tokens, at) || (textAt(tokens, at) === "," && isAdverb(tokens, at + 1))) at++;
  return at;
}

/** "Araghchi [in a phone call with Wang on Monday] said": what stands between has to begin with a preposition. */
function findBeforePhrases(marked: MarkedSentence, from: number): Mention | undefined {
  const { tokens } = marked;
  let at = from;
  while (at >= 0 && from - at < REACH) {
    const mention = mentionUpTo(marked, at + 1);
    if (mention && !isGoverned(marked, mention)) {
      const isSubject = mention.end === from + 1 || isFunctionAt(tokens, mention.end, preposition | between);
      return isSubject ? mention : undefined;
    }
    if (mention) at = mention.first - 1;
    else if (isStop(marked, at)) return undefined;
    else at--;
  }
  return undefined;
}

function isStop({ tokens, verbs }: MarkedSentence, at: number): boolean {
  const token = tokens[at] as Token;
  const word = token.word.text;
  if (word === "that" || word === "who" || word === "which" || word === "if" || word === "whether")
    return true;
  if (token.word.kind === "mark" && word !== "'s" && word !== "'") return true;
  return verbs.some(
    (verb) => at >= verb.first && at < verb.end && (verb.form === "past" || verb.form === "third"),
  );
}

const holdsComma = (tokens: readonly Token[], { first, end }: Mention): boolean =>
  tokens.slice(first, end).some(({ word }) => word.raw === ",");

/** "Wang, also a member of the Political Bureau, said": the name before the comma that opens the apposition. */
function findBeforeApposition(marked: MarkedSentence, closing: number): Mention | undefined {
  const { tokens } = marked;
  const before = mentionUpTo(marked, closing);
  // "The Foreign Secretary, James Cleverly, said": the name is the apposition, and the mention holds both
  if (before && isPerson(before) && !isGoverned(marked, before) && holdsComma(tokens, before)) return before;
  const opening = textAt(tokens, closing) === ")" ? "(" : textAt(tokens, closing);
  for (let at = closing - 1; at > 0 && closing - at < APPOSITION; at--) {
    if (textAt(tokens, at) !== opening) continue;
    // "the President also, while acknowledging …, called for"
    const mention = mentionUpTo(marked, isAdverb(tokens, at - 1) ? at - 1 : at);
    if (mention && isPerson(mention) && !isGoverned(marked, mention)) return mention;
  }
  return undefined;
}

/** The subject behind its verb: "…, said the Iranian foreign minister", "…," added Wang. */
export function findSubjectAfter(marked: MarkedSentence, verb: VerbAt): Mention | undefined {
  if (!verb.ways.has("speech")) return undefined;
  const before = textAt(marked.tokens, verb.first - 1);
  if (before !== "," && before !== '"' && before !== "—") return undefined;
  const mention = mentionFrom(marked, verb.end) ?? mentionFrom(marked, verb.end + 1);
  return mention && isPerson(mention) && (mention.first === verb.end || isTitle(marked.tokens, verb.end))
    ? mention
    : undefined;
}

const isTitle = (tokens: readonly Token[], at: number) => isFunctionAt(tokens, at, determiner);

/** The agent of a passive: "It was stressed by the Iranian side that …" */
export function findAgent(marked: MarkedSentence, verb: VerbAt): Mention | undefined {
  const { tokens } = marked;
  const agent = textAt(tokens, verb.end) === "by" ? mentionFrom(marked, verb.end + 1) : undefined;
  const isPassive = isFunctionAt(tokens, verb.first - 1, passive | between);
  return agent && isPassive && isPerson(agent) ? agent : undefined;
}

/** Where a clause stands in its sentence: first, behind an introduction, joined to another one, or inside one. */
export type Place = "lead" | "set-off" | "joined" | "nested";

/** "…, to which Wang replied", "…, for which the President thanked him": the clause answers the one before it. */
const ANSWERING = new Set(["to", "for"]);

/** The place of the clause whose subject begins with token `from`; titles before a name ("HRH the Crown Prince") belong to it. */
export function placeOf(marked: MarkedSentence, from: number): Place {
  const { tokens } = marked;
  let first = from;
  while (isFunctionAt(tokens, first - 1, determiner)) first--;
  const before = textAt(tokens, first - 1);
  if (first === 0 || before === "" || (first === 1 && tokens[0]?.word.kind === "mark")) return "lead";
  if (before === "," || before === '"' || before === ":" || before === "—") return "set-off";
  if (
    before === ";" ||
    isFunctionAt(tokens, first - 1, connector) ||
    (before === "which" && ANSWERING.has(textAt(tokens, first - 2))) ||
    // "The call also addressed Gaza, where the minister reiterated …"
    (before === "where" && marked.voiceWords.get("callSubject")?.[0]?.first === 0)
  )
    return "joined";
  if (isAdverb(tokens, first - 1) && (first < 2 || textAt(tokens, first - 2) === ",")) return "set-off";
  return isBehindOpener(marked, first) || isToldByOthers(marked, first) ? "lead" : "nested";
}

/**
 * "The White House said in a statement that | Trump underscored …": what others on behalf of one side report of the call is told
 * as in the readout itself.
 */
function isToldByOthers(marked: MarkedSentence, first: number): boolean {
  const { tokens, verbs } = marked;
  const behind = textAt(tokens, first - 1) === "that" ? first - 1 : first;
  const saying = verbs.findLast(({ end }) => end <= behind);
  if (saying?.form !== "past" || !(saying.ways.has("speech") || saying.base === "tell")) return false;
  if (behind === first ? saying.end !== first : behind - saying.end > TO_WHOM) return false;
  if (isTeller(marked, saying.first)) return true;
  const subject = findSubjectBefore(marked, saying);
  return subject?.kind === "other-person" || subject?.kind === "office";
}

/** "The Kremlin | said", "White House press secretary Sarah Sanders | said". */
function isTeller(marked: MarkedSentence, verb: number): boolean {
  const { tokens } = marked;
  let end = verb;
  while (isAdverb(tokens, end - 1) || textAt(tokens, end - 1) === ",") end--;
  for (; end > 0 && end > verb - REACH; end--) {
    if (voiceWordUpTo(marked, "tellers", end)) return true;
    if (tokens[end - 1]?.word.capital !== true) return false;
  }
  return false;
}

/** How many words may stand between "said" and "that": "said in a statement on X that". */
const TO_WHOM = 8;

/** Words behind which a clause hangs on another one: "the group, which the United States lists". */
const SUBORDINATING = new Set(["that", "which", "who", "whom", "whose", "if", "whether", "because"]);

/** "In this phone conversation Araghchi stressed": an introductory phrase without a comma. */
function isBehindOpener({ tokens, verbs }: MarkedSentence, first: number): boolean {
  if (!isFunctionAt(tokens, 0, opener) || SUBORDINATING.has(textAt(tokens, first - 1))) return false;
  return (
    !verbs.some((verb) => verb.end <= first && verb.form !== "base" && verb.form !== "third") && first < REACH
  );
}
