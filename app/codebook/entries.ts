import { type ActEntry, actEntries } from "../../lib/entries/act-entries";
import { findTermsAtWork, type TermsAtWork } from "../../lib/entries/at-work";
import { type TopicEntry, topicEntries } from "../../lib/entries/topic-entries";
import type { Match } from "../../lib/view/match";
import { columns, corpus } from "../corpus";

/** The codebook's entries as counted over a view. */
export interface Entries {
  topics: TopicEntry[];
  acts: ActEntry[];
  /** What their counts are a part of. */
  base: { statements: number; calls: number };
}

let atWork: TermsAtWork[] | undefined;
let whole: Entries | undefined;

/** The codebook's entries over a view's statements; those over the whole corpus are made once. */
export function entriesOf({ rows, calls }: Pick<Match, "rows" | "calls">): Entries {
  if (rows.length === columns.length && whole) return whole;
  atWork ??= findTermsAtWork(corpus);
  const found = atWork;
  const counted = Array.from(rows, (at) => found[at] as TermsAtWork);
  const entries = {
    topics: topicEntries(corpus, counted),
    acts: actEntries(corpus, counted),
    base: { statements: rows.length, calls: calls.filter((held) => held === 1).length },
  };
  if (rows.length === columns.length) whole = entries;
  return entries;
}
