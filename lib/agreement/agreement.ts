import type { RowPair } from "./align";
import { pairsOf } from "./pairs";
import type { Coding, CodingCall } from "./reference";
import type { Match, Share } from "./score";
import { CALL_FIELDS, tallyCall } from "./tally-call";
import { tallyFirstRaised } from "./tally-first";
import { tallyRow } from "./tally-row";
import { tallySentences } from "./tally-sentences";

/** A readout coded twice; the coder's side is missing where it could not code the readout. */
export interface CodedTwice {
  reference: Coding;
  coder: Coding | undefined;
  /** Why the coder gave nothing. */
  failure?: string;
  /** The pairs of rows that are looked at, where these are not all: those of a view (narrow.ts). */
  pairs?: readonly RowPair[];
}

/** How far the coder and a reference agree, every figure with its base. */
export interface Agreement {
  readouts: number;
  sentences: Match;
  kind: Share;
  speaker: Share;
  side: Share;
  call: Record<keyof CodingCall, Share>;
  topics: Match;
  byTopic: Map<string, Match>;
  acts: Match;
  byAct: Map<string, Match>;
  /** Of the topics that both gave: evidence that shares a word, evidence that is the same, carried or not alike. */
  evidence: Share;
  sameEvidence: Share;
  /** Of the same topics: the words of their evidence, those that are in both and those of each. */
  evidenceWords: Match;
  carried: Share;
  /** Of the reference's topics of each readout: the side that was first to speak of it. */
  firstRaised: Share;
  /** Each difference, in words, in the order of the readouts. */
  disagreements: Disagreement[];
}

/** One difference: where it is, about what, what each of the two has. */
export interface Disagreement {
  file: string;
  about: string;
  reference: string;
  coder: string;
  /** The sentence's number in the reference (in the coder's output where only that has it) and its words. */
  n?: number;
  text?: string;
  /** Where the sentence begins in the readout, as the coder has it where it has it. */
  start?: number;
}

/**
 * Compares two codings of the same readouts: per readout the call's fields, the sentences' places, then row
 * by row kind, speaker, side, topics, acts, and at the end who raised each topic first.
 */
export function tallyAgreement(readouts: CodedTwice[]): Agreement {
  const tally = emptyAgreement(readouts.length);
  for (const readout of readouts) {
    tallyCall(tally, readout);
    const pairs = pairsOf(readout);
    tallySentences(tally, pairs);
    for (const pair of pairs) tallyRow(tally, readout.reference.file, pair);
    tallyFirstRaised(tally, readout);
  }
  return tally;
}

/** An agreement on nothing yet. */
export function emptyAgreement(readouts: number): Agreement {
  const share = (): Share => ({ agreeing: 0, of: 0 });
  const match = (): Match => ({ both: 0, reference: 0, coder: 0 });
  return {
    readouts,
    sentences: match(),
    kind: share(),
    speaker: share(),
    side: share(),
    call: Object.fromEntries(CALL_FIELDS.map((field) => [field, share()])) as Agreement["call"],
    topics: match(),
    byTopic: new Map(),
    acts: match(),
    byAct: new Map(),
    evidence: share(),
    sameEvidence: share(),
    evidenceWords: match(),
    carried: share(),
    firstRaised: share(),
    disagreements: [],
  };
}
