import type { Columns } from "../corpus/columns";
import type { Presence } from "./presence";
import type { Subject } from "./subjects";

/** A subject that only one side's part of the readouts ever has. */
export interface OneSided {
  subject: Subject;
  /** Index in `sides`. */
  side: number;
  statements: number;
  calls: number;
}

/** The subjects of the view that one side alone raises; a joint sentence is raised by both. Most calls first. */
export function oneSided({ sides }: Columns, presences: readonly Presence[]): OneSided[] {
  const both = sides.length - 1;
  const found = presences.flatMap(({ subject, bySide }): OneSided[] => {
    const [only] = bySide;
    if (bySide.size !== 1 || only === undefined || only[0] === both) return [];
    const [side, calls] = only;
    const statements = [...calls.values()].reduce((sum, rows) => sum + rows.length, 0);
    return [{ subject, side, statements, calls: calls.size }];
  });
  return found.sort((a, b) => b.calls - a.calls || b.statements - a.statements);
}
