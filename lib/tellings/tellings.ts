import { TOPICS } from "../codebook/labels";
import type { TopicId } from "../codebook/topics";
import type { Call, Corpus, ReadoutText, StatementRow } from "../corpus/corpus";
import { type MatchedTellings, matchTellings } from "./match-tellings";
import { findRarity, type Rarity } from "./telling-words";

/** One readout of the call, with its statements and joint sentences. */
export interface Telling {
  readout: ReadoutText;
  /** Its place among the call's readouts, from 0. */
  place: number;
  rows: StatementRow[];
}

/** Two of the call's readouts, matched. */
export interface TellingPair {
  one: Telling;
  other: Telling;
  matched: MatchedTellings;
}

/** A topic that a readout of the call has and another one leaves out. */
interface TopicTold {
  topic: TopicId;
  label: string;
  family: string;
  /** Statements on it in each readout, 0 where it is not in the readout. */
  statements: number[];
}

export interface Tellings {
  call: Call;
  tellings: Telling[];
  /** Every two of the readouts, in their order. */
  pairs: TellingPair[];
  /** The topics that at least one readout leaves out, most statements first. */
  leftOut: TopicTold[];
}

/** Whether there is anything to set beside each other. */
export function hasTellings(call: Call): boolean {
  return call.readouts.length > 1;
}

/** Sets the readouts of a call beside each other, two by two. Narration is nobody's statement and is left out. */
export function tellingsOf(corpus: Corpus, call: Call, rarity: Rarity = findRarity(corpus)): Tellings {
  const tellings = call.readouts.map((at, place): Telling => {
    const readout = corpus.readouts[at] as ReadoutText;
    const rows = corpus.statements.slice(readout.from, readout.to);
    return { readout, place, rows: rows.filter(({ kind }) => kind !== "narration") };
  });
  const pairs = tellings.flatMap((one, i) =>
    tellings
      .slice(i + 1)
      .map((other) => ({ one, other, matched: matchTellings(one.rows, other.rows, rarity) })),
  );
  return { call, tellings, pairs, leftOut: findLeftOut(tellings) };
}

/** The topics that at least one of the readouts has and another leaves out. */
export function findLeftOut(tellings: readonly Telling[]): TopicTold[] {
  const told = TOPICS.map(({ id, label, family }) => ({
    topic: id,
    label,
    family,
    statements: tellings.map(
      ({ rows }) => rows.filter(({ topics }) => topics.some((topic) => topic.id === id)).length,
    ),
  }));
  const total = ({ statements }: TopicTold) => statements.reduce((sum, count) => sum + count, 0);
  return told
    .filter(({ statements }) => statements.includes(0) && statements.some((count) => count > 0))
    .sort((a, b) => total(b) - total(a));
}
