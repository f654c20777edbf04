import type { Columns } from "./columns";
import type { Call, CallParticipant, Person, Side } from "./corpus";
import { titleOf } from "./title";

/**
 * The columns as they travel to the browser: JSON, numbers and small dictionaries only, and nothing that the rest
 * gives. A row's call, readout and side, and which topics it is the first to raise, follow from the other columns.
 */
export interface PackedColumns {
  speakers: Person[];
  sides: Side[];
  calls: PackedCall[];
  /** By readout: its file name, its words of narration, and how many rows it has. */
  files: string[];
  narration: number[];
  rowsOf: number[];
  /** By row. */
  speaker: number[];
  topics: number[];
  acts: number[];
  words: number[];
  textRank: number[];
  /** Each row's place in the corpus, counted from the row before. */
  step: number[];
}

/** A call without what its participants give; spellings only where they are not the person's own. */
type PackedCall = Omit<Call, "year" | "title" | "participants" | "readouts"> & {
  participants: [person: number, office: string, name?: string][];
  /** How many of the readouts are of this call. */
  readouts: number;
};

/** The columns as JSON for the browser. */
export function packColumns(columns: Columns): PackedColumns {
  const { speakers, sides, calls, readouts, row } = columns;
  const rowsOf = readouts.map(() => 0);
  for (const readout of columns.readout) (rowsOf[readout] as number)++;
  return {
    speakers,
    sides,
    calls: calls.map((call) => packCall(call, speakers)),
    files: readouts.map(({ file }) => file),
    narration: readouts.map(({ narration }) => narration),
    rowsOf,
    speaker: [...columns.speaker],
    topics: [...columns.topics],
    acts: [...columns.acts],
    words: [...columns.words],
    textRank: [...columns.textRank],
    step: Array.from(row, (place, at) => place - (row[at - 1] ?? 0)),
  };
}

function packCall(
  { year, title, participants, readouts, ...call }: Call,
  speakers: readonly Person[],
): PackedCall {
  return {
    ...call,
    participants: participants.map(({ person, office, name }) =>
      name === speakers[person]?.name ? [person, office] : [person, office, name],
    ),
    readouts: readouts.length,
  };
}

/** The columns as they were before `packColumns`. */
export function unpackColumns(packed: PackedColumns): Columns {
  const { speakers, sides, files, narration, rowsOf } = packed;
  const calls = unpackCalls(packed);
  const readouts = calls.flatMap((call, at) =>
    call.readouts.map((i) => ({ file: files[i] as string, call: at, narration: narration[i] as number })),
  );
  const readout = Uint32Array.from(rowsOf.flatMap((count, i) => new Array<number>(count).fill(i)));
  const speaker = Int32Array.from(packed.speaker);
  const topics = Uint32Array.from(packed.topics);
  const sideOf = new Map(sides.map(({ name }, i) => [name, i]));
  const sideOfPerson = speakers.map(({ country }) => sideOf.get(country) ?? 0);
  let place = 0;
  return {
    speakers,
    sides,
    calls,
    readouts,
    length: speaker.length,
    readout,
    call: readout.map((i) => readouts[i]?.call ?? 0),
    speaker,
    // both sides together stand last
    side: Uint16Array.from(speaker, (person) =>
      person < 0 ? sides.length - 1 : (sideOfPerson[person] as number),
    ),
    topics,
    firsts: findFirsts(topics, readout),
    acts: Uint16Array.from(packed.acts),
    words: Uint16Array.from(packed.words),
    textRank: Uint32Array.from(packed.textRank),
    row: Uint32Array.from(packed.step, (step) => {
      place += step;
      return place;
    }),
  };
}

function unpackCalls({ calls, speakers }: PackedColumns): Call[] {
  let placed = 0;
  return calls.map(({ participants: packed, readouts: count, ...call }) => {
    const participants = packed.map(([person, office, name]): CallParticipant => {
      const { name: own, country } = speakers[person] as Person;
      return { person, name: name ?? own, country, office };
    });
    const readouts = Array.from({ length: count }, () => placed++);
    return {
      ...call,
      year: Number(call.date.slice(0, 4)),
      title: titleOf(participants, speakers),
      participants,
      readouts,
    };
  });
}

function findFirsts(topics: Uint32Array, readout: Uint32Array): Uint32Array {
  let raised = 0;
  return topics.map((mask, at) => {
    if (readout[at] !== readout[at - 1]) raised = 0;
    const first = mask & ~raised;
    raised |= mask;
    return first;
  });
}
