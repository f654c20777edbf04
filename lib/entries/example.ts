import { callPath, sentenceAnchor } from "../corpus/address";
import type { Call, Corpus, StatementRow } from "../corpus/corpus";

/** A statement of the corpus that shows a code, with the way to its sentence. */
export interface Example {
  /** "/calls/2021-09-03-wang-yi-amir-abdollahian#s12" */
  path: string;
  /** YYYY-MM-DD */
  callDate: string;
  n: number;
  /** The speaker's short name and the side's id; null for both sides together. */
  speaker: string | null;
  side: string;
  /** The sentence: what stands before the words that show the code, these, and what stands behind. */
  before: string;
  words: string;
  after: string;
}

/** A statement that could be an example: the words in it that show the code, and the terms that found them. */
export interface Candidate {
  row: StatementRow;
  /** The words' place in the row's text. */
  start: number;
  end: number;
  terms: readonly number[];
}

const MOST = 4;
/** So many characters are enough to understand a sentence and few enough to read it gladly. */
const HANDY = 140;
/** Shorter ones are mostly fragments that a full stop tore off. */
const SHORT = 50;

/**
 * A few statements that show a code in unlike ways: first such as have other terms and another call than those chosen
 * before, then other terms, then any; the handiest go first, and fragments last. In the corpus's order.
 */
export function chooseExamples(candidates: readonly Candidate[], most = MOST): Candidate[] {
  const away = ({ row }: Candidate) => Math.abs(row.text.length - HANDY);
  const handy = [...candidates].sort((a, b) => away(a) - away(b));
  const chosen: Candidate[] = [];
  const isNew = (one: Candidate) => !chosen.some(({ row }) => row.text === one.row.text);
  const hasNewTerms = (one: Candidate) =>
    !chosen.some(({ terms }) => terms.some((term) => one.terms.includes(term)));
  const hasNewCall = (one: Candidate) => !chosen.some(({ row }) => row.call === one.row.call);
  const whole = handy.filter(({ row }) => row.text.length >= SHORT);
  for (const pool of [whole, handy]) {
    for (const suits of [(one: Candidate) => hasNewTerms(one) && hasNewCall(one), hasNewTerms, () => true]) {
      for (const one of pool) if (chosen.length < most && isNew(one) && suits(one)) chosen.push(one);
    }
  }
  return candidates.filter((one) => chosen.includes(one));
}

/** The statement with its place, its speaker and its words. */
export function exampleOf({ calls, speakers, sides }: Corpus, { row, start, end }: Candidate): Example {
  const call = calls[row.call] as Call;
  return {
    path: `${callPath(call.id)}#${sentenceAnchor(call.readouts.indexOf(row.readout), row.n)}`,
    callDate: call.date,
    n: row.n,
    speaker: row.speaker === null ? null : (speakers[row.speaker]?.short ?? null),
    side: row.side === null ? "" : (sides[row.side]?.id ?? ""),
    before: row.text.slice(0, start),
    words: row.text.slice(start, end),
    after: row.text.slice(end),
  };
}
