import type { Call, Corpus, ReadoutText, StatementRow } from "./corpus";
import { findStatement } from "./statement-key";

/** A sentence where it stands. */
export interface StatementPlace {
  call: Call;
  readout: ReadoutText;
  /** Which of the call's readouts it is, from 0. */
  nth: number;
  /** The rows over the sentence (two where two speakers share it), and the first one's index in `corpus.statements`. */
  rows: [StatementRow, ...StatementRow[]];
  at: number;
  /** The sentences beside it in the readout. */
  before: StatementRow | undefined;
  after: StatementRow | undefined;
  /** Other sentences of the call in the very same words. */
  twins: StatementRow[];
}

/** Finds the sentence that an address names. */
export function placeStatement(corpus: Corpus, callId: string, key: string): StatementPlace | undefined {
  const at = findStatement(corpus, callId, key);
  const row = at === undefined ? undefined : corpus.statements[at];
  const call = row && corpus.calls[row.call];
  const readout = row && corpus.readouts[row.readout];
  if (at === undefined || !row || !call || !readout) return undefined;
  const own = corpus.statements.slice(readout.from, readout.to);
  const isHere = (other: StatementRow) => other.readout === row.readout && other.start === row.start;
  const rows = own.filter(isHere) as StatementPlace["rows"];
  return {
    call,
    readout,
    nth: call.readouts.indexOf(row.readout),
    rows,
    at,
    before: own[at - readout.from - 1],
    after: own[at - readout.from + rows.length],
    twins: twinsOf(corpus, call, row).filter((twin) => !isHere(twin)),
  };
}

/** The sentences of a call whose keys begin alike, each once. */
function twinsOf({ readouts, statements }: Corpus, call: Call, { key }: StatementRow): StatementRow[] {
  const rows = call.readouts.flatMap((at) => statements.slice(readouts[at]?.from, readouts[at]?.to));
  const alike = rows.filter((row) => row.key.slice(0, 10) === key.slice(0, 10));
  return alike.filter((row, i) => alike.findIndex((other) => other.key === row.key) === i);
}
