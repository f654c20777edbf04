import type { CodedTwice } from "./agreement";
import { alignRows, type RowPair } from "./align";

/** The rows of a readout, the reference's beside the coder's: those it was narrowed to, else all. */
export function pairsOf({ reference, coder, pairs }: CodedTwice): readonly RowPair[] {
  return pairs ?? alignRows(reference.sentences, coder?.sentences ?? []);
}
