import { statementPath } from "../corpus/address";
import type { Call, Person, Side } from "../corpus/corpus";
import { searchable } from "../view/query-words";
import type { Hits } from "./hits";
import type { ConcordanceSource } from "./source";

/** One place of the words with the sentence around it; `left + key + right` is the sentence. */
export interface ConcordanceLine {
  /** Position in the columns, of the first of the rows over the sentence. */
  at: number;
  /** YYYY-MM-DD */
  date: string;
  /** Short names of who says it, several where they share the sentence; "Both sides" for a joint sentence. */
  speaker: string;
  /** Their full names; none for a joint sentence. */
  speakers: string[];
  /** Id of the (first) speaker's side. */
  side: string;
  left: string;
  key: string;
  right: string;
  /** The address of the sentence's own page within the site. */
  path: string;
}

/** The lines of some hits. `rows` are the rows in the view, which say who of two speakers in a sentence is shown. */
export function linesOfHits(
  source: ConcordanceSource,
  hits: Hits,
  order: Iterable<number>,
  rows: Uint32Array,
): ConcordanceLine[] {
  const isIn = new Uint8Array(source.columns.length);
  for (const at of rows) isIn[at] = 1;
  return Array.from(order, (hit) => lineOf(source, hits, hit, isIn));
}

function lineOf(source: ConcordanceSource, hits: Hits, hit: number, isIn: Uint8Array): ConcordanceLine {
  const { columns, index } = source;
  const at = hits.at[hit] as number;
  const text = index.texts[at] as string;
  const words = searchable(text);
  const from = index.from[at] as number;
  const start = words[(hits.first[hit] as number) - from]?.start ?? 0;
  const end = words[(hits.end[hit] as number) - from - 1]?.end ?? text.length;
  const persons = speakersOf(source, at, isIn);
  const call = columns.calls[columns.call[at] as number] as Call;
  return {
    at,
    date: call.date,
    speaker: persons.map((person) => person?.short ?? "Both sides").join(" and "),
    speakers: persons.flatMap((person) => person?.name ?? []),
    side: (columns.sides[columns.side[at] as number] as Side).id,
    left: text.slice(0, start),
    key: text.slice(start, end),
    right: text.slice(end),
    path: statementPath(call.id, source.keys[at] ?? ""),
  };
}

/** Who of those in the view says the sentence; undefined for both sides together. */
function speakersOf({ columns, sentence }: ConcordanceSource, at: number, isIn: Uint8Array) {
  const persons = new Set<Person | undefined>();
  for (let row = at; row < columns.length && sentence[row] === sentence[at]; row++) {
    if (isIn[row] === 1) persons.add(columns.speakers[columns.speaker[row] as number]);
  }
  return [...persons];
}
