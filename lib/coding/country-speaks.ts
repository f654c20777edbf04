import { FUNCTION, isFunctionAt } from "../codebook/function-words";
import type { Attribution } from "./attribution";
import { findHeadSubject } from "./head-subject";
import { type MarkedSentence, voiceWordAt } from "./marked";
import { skipAdverbs } from "./subject";
import type { Turn } from "./turn";
import type { Voice } from "./voice";

/**
 * "Iran thanks China", "China stands ready": a country with a verb of its own confirms the speaker who is on, and where it is
 * the other side's country it is a turn that no reporting verb has announced.
 */
export function countrySpeaks(
  marked: MarkedSentence,
  attributions: readonly Attribution[],
  turn: Turn,
): Voice | undefined {
  const subject = findHeadSubject(marked);
  if (!subject || subject.participant === undefined || subject.kind === "participant") return undefined;
  if (subject.kind === "role" && !voiceWordAt(marked, "side", subject.end - 1)) return undefined;
  // "China and Iran share weal and woe": two countries, said by either
  if (isFunctionAt(marked.tokens, subject.end, FUNCTION.connector)) return undefined;
  const reports = attributions.some((attribution) => attribution.subject === subject);
  const end = skipAdverbs(marked.tokens, subject.end);
  const own = voiceWordAt(marked, "ownVoice", end);
  const sameSide = !turn.joint && turn.last === subject.participant;
  if (!reports && !own && !sameSide) return undefined;
  if (turn.joint && !reports) return undefined;
  const rule = sameSide ? "country confirms" : "country turns";
  return {
    kind: "statement",
    participant: subject.participant,
    rule,
    cue: { first: subject.first, end: own?.end ?? end + 1 },
  };
}
