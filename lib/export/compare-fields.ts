import type { Comparison, Contrast } from "../compare/comparison";
import { tellContrast } from "../compare/tell";
import type { WordedRun, Wording } from "../compare/wording";
import { shareOf } from "../figures/share";
import type { Field } from "./csv";

/** One topic, act or run of words on both halves. */
interface CompareRow {
  comparison: Comparison;
  what: "topic" | "act" | "words";
  id: string;
  label: string;
  /** Counts of statements. */
  a: number;
  ofA: number;
  b: number;
  ofB: number;
  /** Null of words. */
  contrast: Contrast | null;
  /** Null of topics and acts. */
  run: WordedRun | null;
}

/** The comparison as rows: topics, acts, then the words that are named; a run that is apart and in common is one row. */
export function compareRows(comparison: Comparison, wording: Wording): CompareRow[] {
  const contrastRow = (what: "topic" | "act") => (contrast: Contrast) => {
    const { id, label, a, ofA, b, ofB } = contrast;
    return { comparison, what, id, label, a, ofA, b, ofB, contrast, run: null };
  };
  const runs = new Set([...wording.a, ...wording.common, ...wording.b]);
  return [
    ...comparison.topics.map(contrastRow("topic")),
    ...comparison.acts.map(contrastRow("act")),
    ...[...runs].map((run) => ({
      comparison,
      what: "words" as const,
      id: run.text,
      label: run.text,
      a: run.statements[0],
      ofA: comparison.a.rows.length,
      b: run.statements[1],
      ofB: comparison.b.rows.length,
      contrast: null,
      run,
    })),
  ];
}

/**
 * `p` is Fisher's exact test, two-sided, `p_holm` the same adjusted for all `tests` of topics and acts. Words are not
 * tested: `z` is their log-odds by Monroe and others (2008), positive for a.
 */
export const COMPARE_FIELDS: readonly Field<CompareRow>[] = [
  { heading: "what", value: ({ what }) => what },
  { heading: "id", value: ({ id }) => id },
  { heading: "label", value: ({ label }) => label },
  { heading: "a", value: ({ comparison }) => comparison.a.label },
  { heading: "b", value: ({ comparison }) => comparison.b.label },
  { heading: "a_statements", value: ({ a }) => a },
  { heading: "a_base", value: ({ ofA }) => ofA },
  { heading: "a_share", value: ({ a, ofA }) => shareOf(a, ofA) },
  { heading: "b_statements", value: ({ b }) => b },
  { heading: "b_base", value: ({ ofB }) => ofB },
  { heading: "b_share", value: ({ b, ofB }) => shareOf(b, ofB) },
  { heading: "p", value: ({ contrast }) => contrast?.p ?? null },
  { heading: "p_holm", value: ({ contrast }) => contrast?.adjusted ?? null },
  { heading: "tests", value: ({ contrast, comparison }) => (contrast ? comparison.tests : null) },
  { heading: "z", value: ({ run }) => run?.z ?? null },
  { heading: "told", value: ({ contrast }) => (contrast ? tellContrast(contrast) : null) },
];
