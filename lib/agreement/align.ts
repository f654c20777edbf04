import type { Span } from "../words/span";
import type { CodingSentence } from "./reference";

/** The reference's row and the coder's for the same words; one of them is missing where the other stands alone. */
export interface RowPair {
  reference: CodingSentence | undefined;
  coder: CodingSentence | undefined;
  /** Whether the two have the same start and end. */
  exact: boolean;
  /** Whether the sentence itself was found by both, even where one gives it a speaker more. */
  shared: boolean;
}

/**
 * Puts the rows of two codings beside each other: first the sentences (same place, else the greatest
 * overlap of more than half the shorter one, so that a wrong cut is one error and not five), then inside a
 * sentence with two speakers the rows that agree best.
 */
export function alignRows(reference: CodingSentence[], coder: CodingSentence[]): RowPair[] {
  const left = sentencesOf(reference);
  const right = sentencesOf(coder);
  const partners = pairSentences(left, right);
  const taken = new Set(partners.values());
  const pairs: RowPair[] = [];
  for (const rows of left) {
    const partner = partners.get(rows);
    if (partner) pairs.push(...pairRows(rows, partner));
    else
      pairs.push(...rows.map((row) => ({ reference: row, coder: undefined, exact: false, shared: false })));
  }
  for (const rows of right) {
    if (taken.has(rows)) continue;
    pairs.push(...rows.map((row) => ({ reference: undefined, coder: row, exact: false, shared: false })));
  }
  return pairs;
}

/** The rows of each sentence, in the order of the text. */
export function sentencesOf(rows: CodingSentence[]): CodingSentence[][] {
  const byPlace = new Map<string, CodingSentence[]>();
  for (const row of rows) {
    const place = `${row.start}-${row.end}`;
    const same = byPlace.get(place);
    if (same) same.push(row);
    else byPlace.set(place, [row]);
  }
  return [...byPlace.values()].sort((a, b) => startOf(a) - startOf(b));
}

function startOf(rows: CodingSentence[]): number {
  return rows[0]?.start ?? 0;
}

function pairSentences(left: CodingSentence[][], right: CodingSentence[][]) {
  const candidates: { a: CodingSentence[]; b: CodingSentence[]; shared: number }[] = [];
  for (const a of left) {
    for (const b of right) {
      const shared = overlapShare(a[0], b[0]);
      if (shared > 0.5) candidates.push({ a, b, shared });
    }
  }
  candidates.sort((x, y) => y.shared - x.shared);
  const partners = new Map<CodingSentence[], CodingSentence[]>();
  const taken = new Set<CodingSentence[]>();
  for (const { a, b } of candidates) {
    if (partners.has(a) || taken.has(b)) continue;
    partners.set(a, b);
    taken.add(b);
  }
  return partners;
}

/** Shared code units as a part of the shorter span, and 2 for the same place, which goes before all others. */
function overlapShare(a: Span | undefined, b: Span | undefined): number {
  if (!a || !b) return 0;
  if (a.start === b.start && a.end === b.end) return 2;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.min(a.end - a.start, b.end - b.start);
}

function pairRows(left: CodingSentence[], right: CodingSentence[]): RowPair[] {
  const exact = overlapShare(left[0], right[0]) === 2;
  const choices = left.flatMap((a) => right.map((b) => ({ a, b, likeness: likeness(a, b) })));
  choices.sort((x, y) => y.likeness - x.likeness);
  const partners = new Map<CodingSentence, CodingSentence>();
  const taken = new Set<CodingSentence>();
  for (const { a, b } of choices) {
    if (partners.has(a) || taken.has(b)) continue;
    partners.set(a, b);
    taken.add(b);
  }
  const paired = left.map((a) => ({ reference: a, coder: partners.get(a), exact, shared: true }));
  const extra = right.filter((b) => !taken.has(b));
  return [...paired, ...extra.map((b) => ({ reference: undefined, coder: b, exact, shared: true }))];
}

/** How well two rows of one sentence go together: the speaker decides, then kind, then topics and acts. */
function likeness(a: CodingSentence, b: CodingSentence): number {
  const topics = a.topics.filter((topic) => b.topics.some(({ id }) => id === topic.id)).length;
  const acts = a.acts.filter((act) => b.acts.includes(act)).length;
  return (a.speaker === b.speaker ? 10_000 : 0) + (a.kind === b.kind ? 1_000 : 0) + topics * 10 + acts;
}
