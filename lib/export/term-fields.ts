import type { ActEntry, FiredActTerm } from "../entries/act-entries";
import type { FiredTopicTerm, TopicEntry } from "../entries/topic-entries";
import type { Field } from "./csv";

/** One term of the codebook under the topic or the act that it is for. */
interface TermRow {
  code: "topic" | "act";
  id: string;
  label: string;
  family: string | null;
  term: FiredTopicTerm | FiredActTerm;
  /** The statements of the view that have the topic or the act, and all that the view has. */
  statements: number;
  of: number;
}

/** The topics and acts as counted over a view's statements. */
interface Counted {
  topics: readonly TopicEntry[];
  acts: readonly ActEntry[];
  base: { statements: number };
}

/** Every term: the topics' in the codebook's order, then the acts'. */
export function termRows({ topics, acts, base: { statements: of } }: Counted): TermRow[] {
  return [
    ...topics.flatMap(({ topic: { id, label, family }, terms, statements }) =>
      terms.map((term) => ({ code: "topic" as const, id, label, family, term, statements, of })),
    ),
    ...acts.flatMap(({ act: { id, label }, terms, statements }) =>
      terms.map((term) => ({ code: "act" as const, id, label, family: null, term, statements, of })),
    ),
  ];
}

const ofTopic = (row: TermRow, value: string | null) => (row.code === "topic" ? value : null);
const ofAct = (row: TermRow, value: string | null) => (row.code === "act" ? value : null);

/**
 * `fired` counts the statements in which the term's words decided, `base_statements` all that have the topic or act,
 * `view_statements` all that there are; each of the view alone.
 */
export const TERM_FIELDS: readonly Field<TermRow>[] = [
  { heading: "topic", value: (row) => ofTopic(row, row.id) },
  { heading: "topic_label", value: (row) => ofTopic(row, row.label) },
  { heading: "family", value: ({ family }) => family },
  { heading: "act", value: (row) => ofAct(row, row.id) },
  { heading: "act_label", value: (row) => ofAct(row, row.label) },
  { heading: "list", value: ({ term }) => term.list },
  { heading: "term", value: ({ term }) => term.term },
  { heading: "fired", value: ({ term }) => term.fired },
  { heading: "base_statements", value: ({ statements }) => statements },
  { heading: "view_statements", value: ({ of }) => of },
];
