import type { CodingContext } from "../coding/context";
import { markCountries } from "../coding/country-marks";
import type { Corpus, StatementRow } from "../corpus/corpus";
import { overlaps } from "../words/span";
import type { Terms } from "../words/terms";
import { type Token, tokenize } from "../words/tokens";

/** A run of a statement's words that a term describes: `row` is the term's place in its table. */
export interface Run {
  row: number;
  words: string;
  /** Tokens, `end` exclusive. */
  first: number;
  end: number;
}

/** Every run of a statement that a table's terms describe, found again as the coder finds them. */
export function findRuns(
  table: Terms,
  { text, side }: StatementRow,
  corpus: Corpus,
  call: CodingContext,
): Run[] {
  const tokens = tokenize(text);
  const marks = markCountries(tokens, call, side === null ? null : (corpus.sides[side]?.name ?? null));
  return table.find(tokens, 0, tokens.length, marks).map(({ row, first, end }) => {
    const [from, to] = [tokens[first] as Token, tokens[end - 1] as Token];
    return { row, first, end, words: text.slice(from.start, to.end) };
  });
}

/** Whether the two runs share a word. */
export function meet(a: Run, b: Run): boolean {
  return overlaps({ start: a.first, end: a.end }, { start: b.first, end: b.end });
}

/** The rows that count in figures, each with the call that its readout tells of. */
export function codedRows(corpus: Corpus): { row: StatementRow; call: CodingContext }[] {
  return corpus.statements
    .filter(({ kind }) => kind !== "narration")
    .flatMap((row) => {
      const call = corpus.readouts[row.readout]?.fields;
      return call ? [{ row, call }] : [];
    });
}
