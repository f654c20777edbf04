import { describeView } from "../../lib/view/describe";
import { formatView } from "../../lib/view/format";
import { type Match, matchView } from "../../lib/view/match";
import { parseView, type Query } from "../../lib/view/parse";
import type { View } from "../../lib/view/view";
import { findWords } from "../../lib/view/words";
import { columns, wordIndex } from "../corpus";
import { isNarrowed } from "../filters/kinds";

/** The `searchParams` that Next hands to a page. */
export type SearchParams = Promise<Exclude<Query, string>>;

/** A page's view, applied. */
export interface ReadView {
  view: View;
  /** What of the address could not be read. */
  problems: string[];
  /** Per row, whether the view's search words are in it; null without words. */
  found: Uint8Array | null;
  match: Match;
  /** What the page shows, in one sentence. */
  sentence: string;
  /** Whether the view leaves anything out. */
  isNarrowed: boolean;
  /** "?minister=wang-yi", empty for the whole corpus: what links to other pages end with, so that they keep the view. */
  query: string;
}

/** Reads a page's query and applies it. */
export async function readView(searchParams: SearchParams): Promise<ReadView> {
  const { view, problems } = parseView(await searchParams, columns);
  const found = view.words === "" ? null : findWords(wordIndex(), view.words);
  const match = matchView(columns, view, found);
  const query = queryOf(view);
  return {
    view,
    problems,
    found,
    match,
    sentence: describeView(view, columns, match),
    isNarrowed: isNarrowed(view),
    query,
  };
}

/** The view as the end of an address. */
export function queryOf(view: View): string {
  const query = formatView(view);
  return query === "" ? "" : `?${query}`;
}
