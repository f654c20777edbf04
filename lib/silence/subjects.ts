import { TOPICS } from "../codebook/labels";
import type { Columns } from "../corpus/columns";
import type { SetPhrase } from "../phrases/find";

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
