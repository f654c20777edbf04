import type { Columns } from "../corpus/columns";
import { type Match, matchView } from "../view/match";
import type { View } from "../view/view";

/** Which call is looked at, and over which calls. */
interface ChosenCall {
  /** Index in `calls`; undefined where the view holds none. */
  call: number | undefined;
  /** The view with the choice of calls lifted, and what it matches: what the call is compared with. */
  around: View;
  match: Match;
}

/**
 * The latest of the view's calls: with `?call=` the one that is named, else the latest of all. It is compared with every
 * call that the rest of the view leaves.
 */
export function chosenCall(columns: Columns, view: View, found?: Uint8Array | null): ChosenCall {
  const around: View = { ...view, calls: [] };
  const match = matchView(columns, around, found);
  const named = new Set(view.calls);
  const call = columns.calls.findLastIndex(
    ({ id }, at) => match.baseCalls[at] === 1 && (named.size === 0 || named.has(id)),
  );
  return { call: call === -1 ? undefined : call, around, match };
}
