import { FUNCTION_WORDS } from "../codebook/function-words";
import { type Token, textAt } from "../words/tokens";
import { isPerson, type MarkedSentence, mentionFrom, mentionUpTo, type VerbAt } from "./marked";
import type { Mention } from "./mention";

const { prepositions, adverbs, auxiliaries, determiners, connectors, openers } = FUNCTION_WORDS;

/** How far left of a verb its subject may stand, in tokens; an apposition may be longer. */
const REACH = 16;
const APPOSITION = 45;

/** Whether the mention belongs to something else: "with Wang", "Wang's envoy". */
export function isGoverned({ tokens }: MarkedSentence, mention: Mention): boolean {
  return prepositions.has(textAt(tokens, mention.first - 1)) || isPossessive(tokens, mention);
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
  while (at >= 0 && isAdverb(textAt(tokens, at))) at--;
  const word = textAt(tokens, at);
  if (word === "," || word === ")" || word === "—" || word === "–") return findBeforeApposition(marked, at);
  if (connectors.has(word) || word === "or") return undefined;
  return findBeforePhrases(marked, at);
}

/** Whether a word may stand between a subject and its verb and tells nothing about either. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || auxiliaries.has(word) || (word.length > 4 && word.endsWith("ly"));
}

/** The first token from `from` on that is neither adverb nor auxiliary nor the comma of one. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdverb(textAt(tokens, at)) || (textAt(tokens, at) === "," && isAdverb(textAt(tokens, at + 1))))
    at++;
  return at;
}

/** "Araghchi [in a phone call with Wang on Monday] said": what stands between has to begin with a preposition. */
function findBeforePhrases(marked: MarkedSentence, from: number): Mention | undefined {
  const { tokens } = marked;
  let at = from;
  while (at >= 0 && from - at < REACH) {
    const mention = mentionUpTo(marked, at + 1);
    if (mention && !isGoverned(marked, mention)) {
      const behind = textAt(tokens, mention.end);
      return mention.end === from + 1 || prepositions.has(behind) || isAdverb(behind) ? mention : undefined;
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
    const mention = mentionUpTo(marked, isAdverb(textAt(tokens, at - 1)) ? at - 1 : at);
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

const isTitle = (tokens: readonly Token[], at: number) => determiners.has(textAt(tokens, at));

/** The agent of a passive: "It was stressed by the Iranian side that …" */
export function findAgent(marked: MarkedSentence, verb: VerbAt): Mention | undefined {
  const { tokens } = marked;
  const agent = textAt(tokens, verb.end) === "by" ? mentionFrom(marked, verb.end + 1) : undefined;
  const passive =
    FUNCTION_WORDS.passives.has(textAt(tokens, verb.first - 1)) || isAdverb(textAt(tokens, verb.first - 1));
  return agent && passive && isPerson(agent) ? agent : undefined;
}

/** Where a clause stands in its sentence: first, behind an introduction, joined to another one, or inside one. */
export type Place = "lead" | "set-off" | "joined" | "nested";

/** "…, to which Wang replied", "…, for which the President thanked him": the clause answers the one before it. */
const ANSWERING = new Set(["to", "for"]);

/** The place of the clause whose subject begins with token `from`; titles before a name ("HRH the Crown Prince") belong to it. */
export function placeOf(marked: MarkedSentence, from: number): Place {
  const { tokens } = marked;
  let first = from;
  while (determiners.has(textAt(tokens, first - 1))) first--;
  const before = textAt(tokens, first - 1);
  if (first === 0 || before === "" || (first === 1 && tokens[0]?.word.kind === "mark")) return "lead";
  if (before === "," || before === '"' || before === ":" || before === "—") return "set-off";
  if (
    before === ";" ||
    connectors.has(before) ||
    (before === "which" && ANSWERING.has(textAt(tokens, first - 2)))
  )
    return "joined";
  if (isAdverb(before) && (first < 2 || textAt(tokens, first - 2) === ",")) return "set-off";
  return isBehindOpener(marked, first) ? "lead" : "nested";
}

/** "In this phone conversation Araghchi stressed": an introductory phrase without a comma. */
function isBehindOpener({ tokens, verbs }: MarkedSentence, first: number): boolean {
  if (!openers.has(textAt(tokens, 0)) || textAt(tokens, first - 1) === "that") return false;
  return (
    !verbs.some((verb) => verb.end <= first && verb.form !== "base" && verb.form !== "third") && first < REACH
  );
}
