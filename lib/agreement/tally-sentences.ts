import type { Agreement, CodedTwice } from "./agreement";
import { sentencesOf } from "./align";
import type { CodingSentence } from "./reference";

/** The sentences' places: right only with the same start and end. */
export function tallySentences(tally: Agreement, { reference, coder }: CodedTwice): void {
  const places = (rows: CodingSentence[]) => new Set(sentencesOf(rows).map(([row]) => placeOf(row)));
  const wanted = places(reference.sentences);
  const got = places(coder?.sentences ?? []);
  tally.sentences.both += [...wanted].filter((place) => got.has(place)).length;
  tally.sentences.reference += wanted.size;
  tally.sentences.coder += got.size;
}

/** Where a row stands, in words; two rows of one sentence stand at the same place. */
export function placeOf(row: CodingSentence | undefined): string {
  return row ? `${row.start}–${row.end}` : "none";
}
