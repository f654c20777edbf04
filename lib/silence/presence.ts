import type { Columns } from "../corpus/columns";
import type { Match } from "../view/match";
import { namedIn, type Subject } from "./subjects";

/** Where a view's statements have a subject: by side, then by call in order of date, the positions in the columns. */
export interface Presence {
  subject: Subject;
  bySide: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;
}

/** The presence of every subject that the view names; made once, it serves every call of the view. */
export function presencesOf(columns: Columns, subjects: readonly Subject[], match: Match): Presence[] {
  const inView = new Uint8Array(columns.length);
  for (const at of match.rows) inView[at] = 1;
  return namedIn(match, subjects).map((subject) => {
    const bySide = new Map<number, Map<number, number[]>>();
    for (const at of subject.rows) {
      if (inView[at] === 0) continue;
      const side = columns.side[at] as number;
      const call = columns.call[at] as number;
      const calls = bySide.get(side) ?? new Map<number, number[]>();
      bySide.set(side, calls);
      const rows = calls.get(call);
      if (rows) rows.push(at);
      else calls.set(call, [at]);
    }
    return { subject, bySide };
  });
}

/** The calls in which any side has the subject, by date. */
export function callsOf({ bySide }: Presence): number[] {
  const calls = new Set([...bySide.values()].flatMap((own) => [...own.keys()]));
  return [...calls].sort((a, b) => a - b);
}
