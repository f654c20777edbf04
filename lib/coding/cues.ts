import { ACT_CUES, type ActId, type CueKind } from "../codebook/acts";
import type { Marks } from "../words/marks";
import type { Hit } from "../words/terms";
import type { Token } from "../words/tokens";
import type { Kind } from "./statements";

/** A cue of an act at its place; places are token indices, `end` exclusive. */
export interface Cue {
  act: ActId;
  how: CueKind;
  first: number;
  end: number;
}

/** A statement's words, from token `from` to `to`, and whose its names and countries are. */
export interface Clauses {
  tokens: readonly Token[];
  from: number;
  to: number;
  marks: Marks;
  /** Every run that a cue describes, by where it begins. */
  cues: readonly Hit[];
  names: ReadonlyMap<string, "own" | "other">;
  kind: Kind;
}

/** The cues of a statement from left to right; of those that share a word the one that begins first, then the longest. */
export function findCues({ from, cues: hits, kind }: Clauses): Cue[] {
  const cues: Cue[] = [];
  let best: Hit | undefined;
  let free = from;
  for (const hit of hits) {
    if (best && hit.first !== best.first) {
      keep(cues, best);
      free = best.end;
      best = undefined;
    }
    // "expressed his intention" is one side's: what only both sides do hides nothing there
    if (hit.first < free || (kind !== "joint" && ACT_CUES[hit.row]?.how === "joint")) continue;
    if (!best || hit.end > best.end || (hit.end === best.end && hit.row < best.row)) best = hit;
  }
  if (best) keep(cues, best);
  return cues;
}

function keep(cues: Cue[], { row, first, end }: Hit): void {
  const { act, how } = ACT_CUES[row] as (typeof ACT_CUES)[number];
  if (how !== "not") cues.push({ act, how, first, end });
}
