import type { Columns } from "../corpus/columns";
import type { Names } from "../corpus/corpus";
import { ALL_TOPICS, type Chosen, findChosen } from "./chosen";
import type { View } from "./view";

/** Which rows and calls a view shows; every figure is counted over one of these. */
export interface Match {
  /** Positions in the columns of the rows in the view, ascending. */
  rows: Uint32Array;
  /** The rows with the choice of topics and families lifted: what a topic's count is a part of ("11 of 42"). */
  base: Uint32Array;
  /** Per call, 1 where the call is in the view: chosen, and holding a row of it where rows are chosen too. */
  calls: Uint8Array;
  /** The same for `base`. */
  baseCalls: Uint8Array;
  /** Bit mask over TOPICS of the topics that figures name: the chosen ones, else all. */
  topics: number;
}

/** What a view can be applied to: the columns that its choices look at. */
export type Matched = Names & Pick<Columns, "length" | "call" | "speaker" | "side" | "topics" | "acts">;

/**
 * Applies the view in one pass. `found` says per row whether the view's words are in its text (from `findWords`);
 * without it the words are not looked at, because columns hold no text.
 */
export function matchView(columns: Matched, view: View, found?: Uint8Array | null): Match {
  const chosen = findChosen(columns, view);
  const { topics } = chosen;
  const callFits = fitCalls(columns, chosen);
  const base = keepRows(columns, callFits, chosen, found ?? null);
  const rows = topics === 0 ? base : base.filter((at) => ((columns.topics[at] as number) & topics) !== 0);
  const baseChosen = chosen.speaker !== null || chosen.side !== null || chosen.acts !== 0 || Boolean(found);
  const baseCalls = baseChosen ? callsOf(columns, base) : callFits;
  return {
    rows,
    base,
    calls: topics === 0 ? baseCalls : callsOf(columns, rows),
    baseCalls,
    topics: topics === 0 ? ALL_TOPICS : topics,
  };
}

/** Per call, 1 where it passes every choice that is made of calls. */
function fitCalls({ calls }: Names, { who, when, call }: Chosen): Uint8Array {
  const passes = (choice: Uint8Array | null, at: number) => choice === null || choice[at] === 1;
  return Uint8Array.from(calls, (_, at) => (passes(who, at) && passes(when, at) && passes(call, at) ? 1 : 0));
}

function keepRows(
  columns: Matched,
  callFits: Uint8Array,
  chosen: Chosen,
  found: Uint8Array | null,
): Uint32Array {
  const { speaker, side, acts } = chosen;
  const kept = new Uint32Array(columns.length);
  let count = 0;
  for (let at = 0; at < columns.length; at++) {
    if (callFits[columns.call[at] as number] === 0) continue;
    // a joint sentence has no speaker: index −1 finds none
    if (speaker !== null && speaker[columns.speaker[at] as number] !== 1) continue;
    if (side !== null && side[columns.side[at] as number] === 0) continue;
    if (acts !== 0 && ((columns.acts[at] as number) & acts) === 0) continue;
    if (found !== null && found[at] === 0) continue;
    kept[count++] = at;
  }
  return kept.slice(0, count);
}

function callsOf({ calls, call }: Matched, rows: Uint32Array): Uint8Array {
  const held = new Uint8Array(calls.length);
  for (const at of rows) held[call[at] as number] = 1;
  return held;
}
