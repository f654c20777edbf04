import { FUNCTION, isFunctionAt } from "../codebook/function-words";
import { type Token, textAt } from "../words/tokens";
import { behindAside } from "./both";
import type { CallFields } from "./call";
import { findHeadSubject, findOpeningSide } from "./head-subject";
import { type MarkedSentence, mentionUpTo, voiceWordAt } from "./marked";
import type { Mention } from "./mention";
import { isAdverb, skipAdverbs } from "./subject";
import { resolve, type Turn } from "./turn";
import { goesOn, type Voice } from "./voice";

/** No reporting verb: a participant's deed of its own, a tale of both ministers, or the speaker before goes on. */
export function unattributed(marked: MarkedSentence, call: CallFields, turn: Turn): Voice {
  const subject = findHeadSubject(marked);
  const isSide = subject && voiceWordAt(marked, "side", subject.end - 1);
  const acts =
    subject && (subject.kind === "participant" || subject.kind === "role") && !isSide
      ? participantActs(marked, subject, resolve(subject, marked, turn, call.participants), turn)
      : undefined;
  return (
    acts ??
    (subject && deedElsewhere(marked, subject, turn)) ??
    belongsTo(marked, call, turn) ??
    aboutBoth(marked, call) ??
    goesOn(turn)
  );
}

/** "Amir-Abdollahian took office in August" is background, "Lavrov laid the blame on …" and "… was grateful for …" are statements. */
function participantActs(
  marked: MarkedSentence,
  subject: Mention,
  participant: number | undefined,
  turn: Turn,
): Voice | undefined {
  const { tokens } = marked;
  const at = skipAdverbs(tokens, behindAside(marked, subject.end));
  const cue = { first: subject.first, end: at + 1 };
  const background: Voice = { kind: "narration", rule: "background", cue };
  if (participant === undefined) return undefined;
  if (voiceWordAt(marked, "background", subject.end) || voiceWordAt(marked, "background", at))
    return background;
  const tells =
    voiceWordAt(marked, "tellingPasts", at) ?? (/...ed$/.test(textAt(tokens, at)) ? true : undefined);
  // "Lavrov had put off a trip": before this call
  if (tells && hadBefore(tokens, at)) return background;
  if (tells || voiceWordAt(marked, "ownVoice", at))
    return { kind: "statement", participant, rule: "participant acts", cue };
  const { copula } = FUNCTION;
  const bare = isFunctionAt(tokens, at, copula) || isFunctionAt(tokens, subject.end, copula);
  return bare && (turn.last === undefined || participant === turn.last) ? background : undefined;
}

/** "Had earlier put": the word that sets a deed before those that are told. */
function hadBefore(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (isAdverb(tokens, at) && textAt(tokens, at) !== "had") at--;
  return textAt(tokens, at) === "had";
}

/** "On September 1, President Putin met with …": what somebody did elsewhere, told in a paragraph of its own. */
function deedElsewhere(marked: MarkedSentence, subject: Mention, turn: Turn): Voice | undefined {
  if (marked.sentence.paragraph === turn.before || subject.kind === "country") return undefined;
  const at = skipAdverbs(marked.tokens, subject.end);
  const deed = voiceWordAt(marked, "elsewhere", at);
  return deed && { kind: "narration", rule: "background", cue: { first: subject.first, end: deed.end } };
}

/** "Araghchi's answer was in the affirmative.", "On the Russian side, it was emphasised …" */
function belongsTo(marked: MarkedSentence, call: CallFields, turn: Turn): Voice | undefined {
  const told = marked.voiceWords.get("impersonal")?.[0];
  const side = told && findOpeningSide(marked);
  if (side) {
    const cue = { first: side.first, end: told.end };
    return { kind: "statement", participant: side.participant, rule: "participant acts", cue };
  }
  const hit = marked.voiceWords.get("saying")?.[0];
  const owner = hit && mentionUpTo(marked, hit.first);
  if (!owner || owner.kind === "country" || owner.first > 1) return undefined;
  const participant = resolve(owner, marked, turn, call.participants);
  if (participant === undefined) return undefined;
  const cue = { first: owner.first, end: hit.end };
  return { kind: "statement", participant, rule: "participant acts", cue };
}

/** "The ministers have been in contact since …": the readout's own voice on the people of the call. */
function aboutBoth({ voiceWords }: MarkedSentence, call: CallFields): Voice | undefined {
  const people = call.level === "leaders" ? voiceWords.get("bothLeaders") : voiceWords.get("bothMinisters");
  const hit = people?.find(({ first }) => first === 0);
  const told = hit && voiceWords.get("bothBackground")?.find(({ first }) => first === hit.end);
  return told && { kind: "narration", rule: "background", cue: { first: 0, end: told.end } };
}
