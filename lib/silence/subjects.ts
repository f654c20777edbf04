import { TOPICS } from "../codebook/labels";
import { type Columns, topicMask } from "../corpus/columns";
import type { SetPhrase } from "../phrases/find";
import type { Match } from "../view/match";

/** What a call can speak of or fall silent on: a topic of the codebook or a set phrase. */
export interface Subject {
  kind: "topic" | "phrase";
  /** The topic's id or the phrase's slug. */
  id: string;
  label: string;
  /** The family of a topic, by its id; empty for a phrase. */
  family: string;
  /** Positions in the columns of the rows that have it, ascending. */
  rows: readonly number[];
}

/** Every topic in the codebook's order, then every set phrase in its own. */
export function subjectsOf(columns: Columns, phrases: readonly SetPhrase[]): Subject[] {
  const topics = TOPICS.map(({ id, label, family }, bit): Subject => {
    const rows: number[] = [];
    columns.topics.forEach((mask, at) => {
      if ((mask >>> bit) & 1) rows.push(at);
    });
    return { kind: "topic", id, label, family, rows };
  });
  const wordings = phrases.map(({ slug, label, uses }): Subject => {
    const rows = [...new Set(uses.map(({ at }) => at))].sort((a, b) => a - b);
    return { kind: "phrase", id: slug, label, family: "", rows };
  });
  return [...topics, ...wordings];
}

/** The subjects that a view names: with topics chosen no other topic, though its statements may be on others too. */
export function namedIn({ topics }: Match, subjects: readonly Subject[]): Subject[] {
  return subjects.filter(({ kind, id }) => kind === "phrase" || (topicMask([id]) & topics) !== 0);
}
