import { ACTS, TOPICS } from "../codebook/labels";
import type { Columns } from "../corpus/columns";
import { type Base, countBase } from "../figures/base";
import { ALL_ACTS, ALL_TOPICS, findChosen } from "../view/chosen";
import { matchView } from "../view/match";
import type { View } from "../view/view";
import { fisherExact } from "./fisher";
import { adjustHolm } from "./holm";
import { type Half, halfView, type Pair } from "./pair";

/** One half of the comparison with what is counted for it. */
export interface Counted extends Half {
  /** The view that holds this half alone. */
  view: View;
  /** Positions of its statements in the columns. */
  rows: Uint32Array;
  /** What a topic's count is a part of: its statements with the choice of topics lifted. */
  base: Base;
}

/** A topic or an act on both halves. */
export interface Contrast {
  id: string;
  label: string;
  /** The id of a topic's family; null of an act. */
  family: string | null;
  /** Statements that carry it, and what they are a part of. */
  a: number;
  ofA: number;
  b: number;
  ofB: number;
  /** The counts as parts of what they are a part of, 0 to 1; 0 of nothing. */
  shareA: number;
  shareB: number;
  /** Fisher's exact test, two-sided; null where a half has no statement. */
  p: number | null;
  /** The same, adjusted by Holm for all tests of the comparison. */
  adjusted: number | null;
}

export interface Comparison {
  pair: Pair;
  a: Counted;
  b: Counted;
  /** Topics and acts of either half, the least likely to be chance first, then the most frequent. */
  topics: Contrast[];
  acts: Contrast[];
  /** How many differences were tested: the topics and the acts together. */
  tests: number;
}

type Counts = Pick<Contrast, "a" | "ofA" | "b" | "ofB">;

/**
 * Sets two halves side by side.
 *
 *     view + half ─► rows of each ─► counts by topic and act ─► Fisher's test of each ─► Holm's adjustment of all
 */
export function compare(columns: Columns, view: View, pair: Pair, found: Uint8Array | null): Comparison {
  const a = countHalf(columns, view, pair.a, found);
  const b = countHalf(columns, view, pair.b, found);
  const topics = contrasts(
    TOPICS,
    [a.base.statements, b.base.statements],
    [tally(columns.topics, a.rows), tally(columns.topics, b.rows)],
    findChosen(columns, view).topics || ALL_TOPICS,
  );
  const acts = contrasts(
    ACTS,
    [a.rows.length, b.rows.length],
    [tally(columns.acts, a.rows), tally(columns.acts, b.rows)],
    ALL_ACTS,
  );
  const tested = [...topics, ...acts].filter(({ ofA, ofB }) => ofA > 0 && ofB > 0);
  const ps = tested.map((one) => fisherExact(one.a, one.ofA, one.b, one.ofB));
  const adjusted = adjustHolm(ps);
  tested.forEach((one, i) => {
    one.p = ps[i] as number;
    one.adjusted = adjusted[i] as number;
  });
  return { pair, a, b, topics: topics.sort(byChance), acts: acts.sort(byChance), tests: tested.length };
}

function countHalf(columns: Columns, view: View, half: Half, found: Uint8Array | null): Counted {
  const own = halfView(view, half);
  const { rows, base, baseCalls } = matchView(columns, own, found);
  return { ...half, view: own, rows, base: countBase(columns, base, baseCalls) };
}

/** How many of the rows have each bit. */
function tally(masks: ArrayLike<number>, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(32);
  for (const at of rows) {
    for (let rest = masks[at] as number; rest !== 0; rest &= rest - 1) {
      (counts[31 - Math.clz32(rest & -rest)] as number)++;
    }
  }
  return counts;
}

function contrasts(
  all: readonly { id: string; label: string; family?: string }[],
  [ofA, ofB]: readonly [number, number],
  [inA, inB]: readonly [Uint32Array, Uint32Array],
  shown: number,
): Contrast[] {
  return all.flatMap(({ id, label, family }, bit) => {
    const counts: Counts = { a: inA[bit] as number, ofA, b: inB[bit] as number, ofB };
    const shares = { shareA: shareOf(counts.a, ofA), shareB: shareOf(counts.b, ofB) };
    const isShown = (shown & (1 << bit)) !== 0 && counts.a + counts.b > 0;
    return isShown
      ? [{ id, label, family: family ?? null, ...counts, ...shares, p: null, adjusted: null }]
      : [];
  });
}

function byChance(one: Contrast, other: Contrast): number {
  return (one.p ?? 1) - (other.p ?? 1) || other.a + other.b - (one.a + one.b);
}

const shareOf = (count: number, base: number) => (base === 0 ? 0 : count / base);

/** The highest share of either half, from 0 to 1. */
export function highestShare(contrasts: readonly Contrast[]): number {
  return Math.max(0, ...contrasts.flatMap(({ shareA, shareB }) => [shareA, shareB]));
}
