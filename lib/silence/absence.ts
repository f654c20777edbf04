import type { Columns } from "../corpus/columns";
import { daysBetween } from "../view/days";
import type { Match } from "../view/match";
import { callsOf, type Presence } from "./presence";
import type { Subject } from "./subjects";

/** The longest run of calls whose readouts do not have a subject that one before them has. */
export interface Absence {
  subject: Subject;
  /** In how many calls of the view the subject is. */
  calls: number;
  /** How many calls are without it; 0 where none is. */
  missed: number;
  /** Indices in `calls`: the last call that has it, and the next that has it again, null where none has. */
  from: number;
  to: number | null;
  /** Days from the one to the other, or to the latest call of the view. */
  days: number;
}

/** The longest absence of each subject that the view has, the longest of all first; before its first call it is not absent. */
export function absences(columns: Columns, presences: readonly Presence[], match: Match): Absence[] {
  const line = [...match.baseCalls.keys()].filter((call) => match.baseCalls[call] === 1);
  const placeOf = new Map(line.map((call, place) => [call, place]));
  const found = presences.flatMap((presence) => {
    const places = callsOf(presence).flatMap((call) => placeOf.get(call) ?? []);
    return places.length === 0 ? [] : [longest(columns, presence.subject, line, places)];
  });
  return found.sort((a, b) => b.missed - a.missed || b.days - a.days);
}

function longest(columns: Columns, subject: Subject, line: readonly number[], places: readonly number[]) {
  const dateOf = (call: number) => columns.calls[call]?.date ?? "";
  let best: Absence | undefined;
  places.forEach((place, i) => {
    const next = places[i + 1];
    const missed = (next ?? line.length) - place - 1;
    const from = line[place] as number;
    const end = line[next ?? line.length - 1] as number;
    const days = missed === 0 ? 0 : daysBetween(dateOf(from), dateOf(end));
    if (best && (missed < best.missed || (missed === best.missed && days <= best.days))) return;
    const to = next === undefined ? null : (line[next] as number);
    best = { subject, calls: places.length, missed, from, to, days };
  });
  return best as Absence;
}
