import type { Columns } from "../../lib/corpus/columns";
import type { Corpus } from "../../lib/corpus/corpus";
import { matchView } from "../../lib/view/match";
import { orderRows } from "../../lib/view/order";
import type { View } from "../../lib/view/view";
import { findWords } from "../../lib/view/words";
import { wordIndex } from "../corpus";
import { type Line, linesOf } from "../table/line";
import type { FoundRows } from "./use-found";

/** A corpus of so many rows travels whole with the page, and is searched in the browser. */
const SMALL = 600;
/** Of a larger one so many rows travel, from the view's first on. */
const FIRST = 40;

/** The words that a page of this view brings along, and where the view's own words are. */
export function firstLines(
  corpus: Corpus,
  columns: Columns,
  view: View,
): { firstLines: Line[]; firstFound: FoundRows | null } {
  if (columns.length <= SMALL) {
    return { firstLines: linesOf(corpus, columns, columns.row.keys()), firstFound: null };
  }
  const found = view.words ? findWords(wordIndex(), view.words) : null;
  const rows = orderRows(columns, matchView(columns, view, found).rows, view.sort).subarray(0, FIRST);
  return {
    firstLines: linesOf(corpus, columns, rows),
    firstFound: found && { words: view.words, positions: positionsOf(found) },
  };
}

/** The positions where a mark is set. */
export function positionsOf(found: Uint8Array): number[] {
  return Array.from(found.keys()).filter((at) => found[at] === 1);
}
