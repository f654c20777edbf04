import type { Columns } from "../corpus/columns";
import type { Match } from "../view/match";
import { holds } from "./silence";
import { namedIn, type Subject } from "./subjects";

/** A subject that only one side's part of the readouts ever has. */
export interface OneSided {
  subject: Subject;
  /** Index in `sides`. */
  side: number;
  statements: number;
  calls: number;
}

/** The subjects of the view that one side alone raises; a joint sentence is raised by both. Most statements first. */
export function oneSided(columns: Columns, subjects: readonly Subject[], match: Match): OneSided[] {
  const both = columns.sides.length - 1;
  const found = namedIn(match, subjects).flatMap((subject): OneSided[] => {
    const rows = subject.rows.filter((at) => holds(match.rows, at));
    const sides = new Set(rows.map((at) => columns.side[at] as number));
    const [side] = sides;
    if (sides.size !== 1 || side === undefined || side === both) return [];
    const calls = new Set(rows.map((at) => columns.call[at] as number)).size;
    return [{ subject, side, statements: rows.length, calls }];
  });
  return found.sort((a, b) => b.calls - a.calls || b.statements - a.statements);
}
