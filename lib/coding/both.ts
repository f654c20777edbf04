import { FUNCTION, isFunctionAt } from "../codebook/function-words";
import { PART, partsOf } from "../codebook/word-parts";
import { textAt, tokenAt } from "../words/tokens";
import { bothNamed } from "./both-named";
import { findBothSides, holdPremiership, type Who } from "./both-sides";
import { findOpeningSide } from "./head-subject";
import { isPerson, type MarkedSentence, mentionFrom, type VerbAt, voiceWordAt } from "./marked";
import type { Mention } from "./mention";
import { holdsTime } from "./other-day";
import { findSubjectBefore, placeOf, skipAdverbs } from "./subject";
import type { Turn } from "./turn";

/** Words by which both sides speak or act together. */
export interface Both {
  first: number;
  end: number;
  rule: "both sides" | "both by name" | "passive" | "exchange";
}

/**
 * What both sides did or said together on this call: "The two sides also exchanged views on …", "Wang and Lavrov agreed",
 * "It was agreed …", "Special attention was paid to …". A demand ("the two sides should …") and what the two countries
 * have done over the years ("they have strengthened unity") are not.
 */
export function findJoint(marked: MarkedSentence, call: Who, turn: Turn): Both | undefined {
  const afterSpeaker = turn.last !== undefined && !turn.joint;
  return (
    bothReport(marked, call, afterSpeaker) ??
    weReport(marked, turn) ??
    bothNamed(marked, turn) ??
    exchangedWith(marked) ??
    passive(marked, afterSpeaker && turn.paragraph === marked.sentence.paragraph)
  );
}

/** Deeds that a speaker too tells of both sides in the past tense: "the two sides supported each other". */
const DEEDS = new Set([
  "support",
  "back",
  "oppose",
  "defend",
  "value",
  "cherish",
  "stand by",
  "share",
  "maintain",
  "hold",
]);

/** "The two officials, in closing, voiced …": where the sentence goes on behind what stands between commas. */
export function behindAside({ tokens, verbs }: MarkedSentence, at: number): number {
  if (textAt(tokens, at) !== "," || !isFunctionAt(tokens, at + 1, FUNCTION.preposition)) return at;
  for (let comma = at + 2; comma < at + 9; comma++) {
    if (textAt(tokens, comma) === ",") return comma + 1;
    if (verbs.some(({ first, form }) => first === comma && form === "past")) break;
  }
  return at;
}

const AGREED = new Set(["to", "on", "that"]);

function bothReport(marked: MarkedSentence, call: Who, afterSpeaker: boolean): Both | undefined {
  const hit = findBothSides(marked, call);
  if (!hit) return undefined;
  const at = skipAdverbs(marked.tokens, behindAside(marked, hit.end));
  // "the two sides had held talks in Baghdad since April 2021"
  if (isPluperfect(marked, at) && holdsTime(marked.tokens)) return undefined;
  const talk = voiceWordAt(marked, "talkingOver", at) ?? voiceWordAt(marked, "talkingOver", at - 1);
  if (talk) return { first: hit.first, end: talk.end, rule: "both sides" };
  const verb = verbAt(marked, at);
  if (verb?.form !== "past") return undefined;
  // on a call of ministers "the two leaders" of whom one of them speaks are mostly the heads of state
  const heads =
    call.level !== "leaders" && !holdPremiership(call) && textAt(marked.tokens, hit.end - 1) === "leaders";
  if (afterSpeaker && heads && !(verb.base === "agree" && AGREED.has(textAt(marked.tokens, verb.end))))
    return undefined;
  const auxiliary = isFunctionAt(marked.tokens, at - 1, FUNCTION.auxiliary);
  if (afterSpeaker && (auxiliary || (DEEDS.has(verb.base) && !sharesView(marked, verb)))) return undefined;
  return { first: hit.first, end: verb.end, rule: "both sides" };
}

/** "had | held", but not "had | an in-depth discussion". */
const isPluperfect = ({ tokens }: MarkedSentence, at: number): boolean =>
  textAt(tokens, at - 1) === "had" && (partsOf(tokenAt(tokens, at)) & PART.past) !== 0;

/** "We agreed to meet again": what a participant who writes the readout tells of both. */
function weReport(marked: MarkedSentence, { author }: Turn): Both | undefined {
  if (author === undefined) return undefined;
  const { tokens } = marked;
  const we = tokens.findIndex(({ word }, at) => word.text === "we" && placeOf(marked, at) !== "nested");
  if (we < 0) return undefined;
  const at = skipAdverbs(tokens, we + 1);
  const end = voiceWordAt(marked, "talkingOver", at)?.end ?? togetherIn(marked, at)?.end;
  return end === undefined ? undefined : { first: we, end, rule: "both sides" };
}

/** "We condemned" is what the author's side has done; "we discussed", "we agreed" takes two. */
function togetherIn(marked: MarkedSentence, at: number): VerbAt | undefined {
  const verb = verbAt(marked, at);
  return verb?.form === "past" && (verb.ways.has("exchange") || verb.base === "agree") ? verb : undefined;
}

const VIEWS = new Set([
  "view",
  "views",
  "opinion",
  "assessment",
  "concern",
  "concerns",
  "conviction",
  "position",
]);

/** "The two ministers shared the view that …" is said on the call. */
const sharesView = ({ tokens }: MarkedSentence, { base, end }: VerbAt): boolean =>
  base === "share" && [end, end + 1, end + 2].some((at) => VIEWS.has(textAt(tokens, at)));

/** "Wang exchanged views with Lavrov": what takes two, told of one; what one "reviewed" alone he only presented. */
function exchangedWith(marked: MarkedSentence): Both | undefined {
  for (const verb of marked.verbs) {
    if (verb.form !== "past" || !verb.ways.has("exchange") || verb.ways.size > 1) continue;
    const subject = findSubjectBefore(marked, verb);
    if (!subject || !isPerson(subject) || placeOf(marked, subject.first) === "nested") continue;
    if (ALONE.has(verb.base) && !isJoined(marked, subject) && !isWithOther(marked, verb.end)) continue;
    return { first: subject.first, end: verb.end, rule: "exchange" };
  }
  return undefined;
}

/** What one can do alone. */
const ALONE = new Set(["discuss", "review", "explore", "weigh", "go over", "follow up", "decide"]);
/** "The Foreign Secretary and Minister Sybiha", "Lavrov and | Fidan". */
const isJoined = ({ tokens }: MarkedSentence, { first, end }: Mention): boolean =>
  textAt(tokens, first - 1) === "and" || tokens.slice(first, end).some(({ word }) => word.text === "and");

const HIM = new Set(["him", "her"]);

/** "Reviewed with his counterpart", and not "in cooperation with Qatar". */
const isWithOther = (marked: MarkedSentence, from: number): boolean =>
  marked.tokens.some(({ word }, at) => {
    if (at < from || word.text !== "with") return false;
    const other = mentionFrom(marked, at + 1);
    return HIM.has(textAt(marked.tokens, at + 1)) || (other !== undefined && isPerson(other));
  });

/** "It was agreed …"; "it was noted …" goes on with the speaker of the paragraph, unless it is mutual. */
function passive(marked: MarkedSentence, goesOn: boolean): Both | undefined {
  const { voiceWords } = marked;
  const isTold = voiceWords.has("impersonal") && !voiceWords.has("mutual");
  if (isTold && (goesOn || voiceWords.has("saying") || findOpeningSide(marked))) return undefined;
  const hit = voiceWords.get("jointPassive")?.find(({ first, end }) => {
    const agent = marked.tokens.slice(end).some((token) => token.word.text === "by");
    return !agent && !marked.tokens.slice(0, first).some((token) => token.word.text === "that");
  });
  return hit && { first: hit.first, end: hit.end, rule: "passive" };
}

function verbAt(marked: MarkedSentence, at: number): VerbAt | undefined {
  return marked.verbs.find((verb) => verb.first === at);
}
