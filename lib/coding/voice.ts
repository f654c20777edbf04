import type { Kind } from "./kind";
import type { Turn } from "./turn";

/** Who is found to talk, and by which words. */
export interface Voice {
  kind: Kind;
  participant?: number;
  rule: string;
  cue: { first: number; end: number };
  /** The words of another sentence that named the speaker, where its own do not. */
  words?: string;
  /** Token with which this voice's part begins; 0 but for a second speaker. */
  from?: number;
}

/** The voice of a sentence that says nothing of its own: both sides' after a joint sentence, else the last speaker's. */
export function goesOn(turn: Turn): Voice {
  const cue = { first: 0, end: 0 };
  if (turn.joint) return { kind: "joint", rule: "after joint", cue };
  if (turn.last === undefined) return { kind: "narration", rule: "nobody has spoken yet", cue };
  return { kind: "statement", participant: turn.last, rule: "speaker goes on", cue };
}

const UNATTRIBUTED = new Set([
  "speaker goes on",
  "after joint",
  "nobody has spoken yet",
  "country confirms",
  "country turns",
]);

/** Whether no words of the sentence itself name who talks. */
export const isUnattributed = ([voice]: readonly Voice[]) =>
  voice !== undefined && UNATTRIBUTED.has(voice.rule);
