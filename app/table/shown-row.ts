import { ACTS, TOPICS } from "../../lib/codebook/labels";
import type { Columns } from "../../lib/corpus/columns";
import type { Call, Person, Side } from "../../lib/corpus/corpus";
import type { Line } from "./line";

interface ShownTopic {
  id: string;
  label: string;
  family: string;
  /** Whether the row is the first in its readout to speak of the topic. */
  isFirst: boolean;
}

/** One row of the table as it is drawn; its line is missing until it has been fetched. */
export interface ShownRow {
  at: number;
  call: Call;
  speaker: Person | null;
  side: Side;
  topics: ShownTopic[];
  acts: string[];
  line: Line | undefined;
}

/** Reads rows from the columns; a row that did not change is the same object again, so that it is not drawn anew. */
export function rowReader(columns: Columns): (at: number, line: Line | undefined) => ShownRow {
  const known = new Map<number, ShownRow>();
  return (at, line) => {
    const old = known.get(at);
    if (old && old.line === line) return old;
    const row = shownRow(columns, at, line);
    known.set(at, row);
    return row;
  };
}

function shownRow(columns: Columns, at: number, line: Line | undefined): ShownRow {
  const mask = columns.topics[at] ?? 0;
  const firsts = columns.firsts[at] ?? 0;
  const acts = columns.acts[at] ?? 0;
  return {
    at,
    call: columns.calls[columns.call[at] ?? 0] as Call,
    speaker: columns.speakers[columns.speaker[at] ?? -1] ?? null,
    side: columns.sides[columns.side[at] ?? 0] as Side,
    topics: TOPICS.flatMap(({ id, label, family }, bit) =>
      mask & (1 << bit) ? [{ id, label, family, isFirst: (firsts & (1 << bit)) !== 0 }] : [],
    ),
    acts: ACTS.flatMap(({ label }, bit) => (acts & (1 << bit) ? [label.toLowerCase()] : [])),
    line,
  };
}
