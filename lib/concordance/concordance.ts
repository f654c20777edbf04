import { count } from "../view/counting";
import { describeView } from "../view/describe";
import { matchView } from "../view/match";
import type { View } from "../view/view";
import { findPhrases, findWords, textsWith } from "../view/words";
import { findHits } from "./hits";
import { type ConcordanceLine, linesOfHits } from "./lines";
import { orderHits } from "./order";
import type { AskedConcordance } from "./query";
import type { ConcordanceSource } from "./source";
import { tallyYears, type YearHits } from "./years";

/** Keyword in context: every place in a view's statements at which its words stand. */
export interface Concordance {
  /** What is shown, in one sentence: "17 places in 12 statements with “sovereign*” in 4 calls." */
  sentence: string;
  places: number;
  /** Statements that have the words, and those of the view without its words. */
  statements: number;
  base: number;
  years: YearHits[];
  /** The first lines in the order asked for. */
  lines: ConcordanceLine[];
  /** Where nothing was found: the words as beginnings, if that finds statements. */
  remedy: { words: string; statements: number } | null;
}

/**
 * Looks the words of a view up; null where it has none. A statement is shown exactly where the dashboard's search finds it.
 *
 *     words ─► statements that have them (view/words) ─► in the view ─► places ─┬─► years
 *                                                                               └─► in order ─► lines
 */
export function concordance(
  source: ConcordanceSource,
  { view, order }: Pick<AskedConcordance, "view" | "order">,
  limit = Number.POSITIVE_INFINITY,
): Concordance | null {
  const { columns, index } = source;
  const found = findPhrases(index, view.words);
  if (found.length === 0) return null;
  const base = matchView(columns, view);
  const match = matchView(columns, view, textsWith(index, found));
  const hits = findHits(source, found, match.rows);
  const inOrder = orderHits(source, hits, order, Math.min(limit, hits.length));
  return {
    sentence: tell(hits.length, describeView(view, columns, match)),
    places: hits.length,
    statements: match.rows.length,
    base: base.rows.length,
    years: tallyYears(columns, base, match.rows, hits),
    lines: linesOfHits(source, hits, inOrder, match.rows),
    remedy: hits.length === 0 ? findRemedy(source, view) : null,
  };
}

/** "17 places in 12 statements …" */
function tell(places: number, statements: string): string {
  return places === 0 ? statements : `${count(places, "place")} in ${statements.replace(/^All/, "all")}`;
}

/** "sover" finds nothing, "sover*" does. */
function findRemedy({ columns, index }: ConcordanceSource, view: View): Concordance["remedy"] {
  if (!/[\p{L}\p{N}]$/u.test(view.words)) return null;
  const words = `${view.words}*`;
  const { rows } = matchView(columns, view, findWords(index, words));
  return rows.length === 0 ? null : { words, statements: rows.length };
}
