import type { Agreement } from "./agreement";
import type { RowPair } from "./align";
import type { CodingSentence } from "./reference";

/** The sentences' places: right only with the same start and end. */
export function tallySentences(tally: Agreement, pairs: readonly RowPair[]): void {
  const places = (rows: readonly (CodingSentence | undefined)[]) =>
    new Set(rows.flatMap((row) => (row ? [placeOf(row)] : [])));
  const wanted = places(pairs.map(({ reference }) => reference));
  const got = places(pairs.map(({ coder }) => coder));
  tally.sentences.both += [...wanted].filter((place) => got.has(place)).length;
  tally.sentences.reference += wanted.size;
  tally.sentences.coder += got.size;
}

/** Where a row stands, in words; two rows of one sentence stand at the same place. */
export function placeOf(row: CodingSentence | undefined): string {
  return row ? `${row.start}–${row.end}` : "none";
}
