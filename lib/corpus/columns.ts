import { ACTS, TOPICS } from "../codebook/labels";
import type { Corpus, Names, StatementRow } from "./corpus";

/**
 * The corpus as numbers: one entry a coded row (a statement or a joint sentence; narration counts in no figure), in
 * the corpus's order. Figures and views read these and never the text.
 */
export interface Columns extends Names {
  /** How many coded rows there are. */
  length: number;
  /** The readouts' file names, calls and words of narration (which has no rows here), in the corpus's order. */
  readouts: { file: string; call: number; narration: number }[];
  /** Index in `calls`. */
  call: Uint32Array;
  /** Index in `readouts`. */
  readout: Uint32Array;
  /** Index in `speakers`, −1 for a joint sentence. */
  speaker: Int32Array;
  /** Index in `sides`. */
  side: Uint16Array;
  /** Bit i is set where the row carries `TOPICS[i]`. */
  topics: Uint32Array;
  /** Bit i is set where the row is the first in its readout to carry `TOPICS[i]`. */
  firsts: Uint32Array;
  /** Bit i is set where the row does `ACTS[i]`. */
  acts: Uint16Array;
  /** Number of words in the sentence; where two speakers share a sentence, each row has half of them. */
  words: Uint16Array;
  /** Index in `corpus.statements`. */
  row: Uint32Array;
  /** Place of the row's text in the alphabetical order of all texts, for sorting without the text. */
  textRank: Uint32Array;
}

/** Puts the corpus's coded rows into columns. */
export function buildColumns({ calls, speakers, sides, statements, readouts }: Corpus): Columns {
  const row = Uint32Array.from(statements.keys()).filter((i) => statements[i]?.kind !== "narration");
  const rows = [...row].map((i) => statements[i] as StatementRow);
  const numbers = (of: (row: StatementRow, at: number) => number) => rows.map(of);
  return {
    calls,
    speakers,
    sides,
    readouts: readouts.map(({ file, call, from, to }) => ({
      file,
      call,
      narration: countNarration(statements.slice(from, to)),
    })),
    length: rows.length,
    row,
    call: Uint32Array.from(numbers((row) => row.call)),
    readout: Uint32Array.from(numbers((row) => row.readout)),
    speaker: Int32Array.from(numbers((row) => row.speaker ?? -1)),
    side: Uint16Array.from(numbers((row) => row.side ?? sides.length - 1)),
    topics: Uint32Array.from(numbers((row) => topicMask(row.topics.map((topic) => topic.id)))),
    firsts: Uint32Array.from(numbers((row) => topicMask(row.firsts))),
    acts: Uint16Array.from(numbers((row) => actMask(row.acts))),
    words: Uint16Array.from(numbers((row, at) => Math.round(countWords(row.text) / countSharing(rows, at)))),
    textRank: rankTexts(rows.map((row) => row.text)),
  };
}

const topicBit = new Map(TOPICS.map((topic, i) => [topic.id as string, 2 ** i]));
const actBit = new Map(ACTS.map((act, i) => [act.id as string, 2 ** i]));

/** The topics as bits, `TOPICS[i]` as bit i; ids that are none leave no bit. */
export function topicMask(ids: Iterable<string>): number {
  return maskOf(topicBit, ids);
}

/** The acts as bits, `ACTS[i]` as bit i. */
export function actMask(ids: Iterable<string>): number {
  return maskOf(actBit, ids);
}

function maskOf(bits: ReadonlyMap<string, number>, ids: Iterable<string>): number {
  let mask = 0;
  for (const id of ids) mask |= bits.get(id) ?? 0;
  return mask >>> 0;
}

const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;

function countNarration(rows: readonly StatementRow[]): number {
  const narration = rows.filter(({ kind }) => kind === "narration");
  return narration.reduce((words, { text }) => words + countWords(text), 0);
}

/** How many rows stand over the sentence of the row at `at`; they lie side by side. */
function countSharing(rows: readonly StatementRow[], at: number): number {
  const { readout, n } = rows[at] as StatementRow;
  const shares = (i: number) => rows[i]?.readout === readout && rows[i]?.n === n;
  let count = 1;
  for (let i = at - 1; shares(i); i--) count++;
  for (let i = at + 1; shares(i); i++) count++;
  return count;
}

function rankTexts(texts: readonly string[]): Uint32Array {
  const { compare } = new Intl.Collator("en");
  const order = [...texts.keys()].sort((a, b) => compare(texts[a] as string, texts[b] as string) || a - b);
  const ranks = new Uint32Array(texts.length);
  order.forEach((at, rank) => {
    ranks[at] = rank;
  });
  return ranks;
}
