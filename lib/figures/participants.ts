import type { Columns } from "../corpus/columns";
import type { Level } from "../corpus/corpus";
import { type Match, matchView } from "../view/match";
import type { View } from "../view/view";
import { type Base, countBase } from "./base";

interface ParticipantFigure {
  id: string;
  name: string;
  short: string;
  country: string;
  /** Id of the side. */
  side: string;
  groups: Level[];
  /** Calls of the view that the person took part in. */
  calls: number;
  /** Statements of the view that the person made. */
  statements: number;
  /** Words of those, and their share (0 to 1) of the words of all statements of the view, joint ones apart; null of none. */
  words: number;
  share: number | null;
}

export interface Participants {
  /** Those who took part in a call of the view, most statements first. */
  participants: ParticipantFigure[];
  /** Words of the view's statements by one speaker: what `share` is a part of. */
  words: number;
  base: Base;
}

/** Who took part, and how much of the readouts' words they were given. */
export function participants(
  columns: Columns,
  view: View,
  match: Match = matchView(columns, view),
): Participants {
  const { calls, speakers, sides } = columns;
  const statements = new Uint32Array(speakers.length);
  const words = new Float64Array(speakers.length);
  for (const at of match.rows) {
    const speaker = columns.speaker[at] as number;
    if (speaker < 0) continue;
    (statements[speaker] as number)++;
    (words[speaker] as number) += columns.words[at] as number;
  }
  const tookPart = new Uint32Array(speakers.length);
  calls.forEach((call, at) => {
    if (match.calls[at] === 0) return;
    for (const person of new Set(call.participants.map((one) => one.person))) (tookPart[person] as number)++;
  });
  const total = words.reduce((sum, count) => sum + count, 0);
  const sideOf = new Map(sides.map(({ id, name }) => [name, id]));
  const all = speakers.map((person, i) => ({
    ...person,
    side: sideOf.get(person.country) ?? "",
    calls: tookPart[i] as number,
    statements: statements[i] as number,
    words: words[i] as number,
    share: total === 0 ? null : (words[i] as number) / total,
  }));
  return {
    participants: all
      .filter((one) => one.calls > 0)
      .sort((a, b) => b.statements - a.statements || b.calls - a.calls),
    words: total,
    base: countBase(columns, match.rows, match.calls),
  };
}
