import { TOPICS } from "../codebook/labels";
import type { TopicId } from "../codebook/topics";
import type { Columns } from "../corpus/columns";
import { type Match, matchView } from "../view/match";
import type { Grouping, Measure, View } from "../view/view";
import { type Base, countBase } from "./base";
import { eachBit } from "./bits";
import { findPeriods, type Period } from "./periods";

export type { Period } from "./periods";

/** Counts of one line of the chart, one entry a period, null in gaps. */
export interface Counts {
  statements: (number | null)[];
  calls: (number | null)[];
  /** In the view's measure: a number of statements, of calls, or a share from 0 to 1 (null also where the base is 0). */
  values: (number | null)[];
  /** Over the whole view. */
  total: { statements: number; calls: number };
}

export interface TopicSeries extends Counts {
  topic: TopicId;
  label: string;
  family: string;
}

/** The topics beyond the named ones together: statements that carry *at least one* of them, each counted once. */
export interface Rest extends Counts {
  topics: TopicId[];
  label: string;
}

export interface Trend {
  measure: Measure;
  grouping: Grouping;
  periods: Period[];
  /** The most frequent topics of the view by statements, ties in codebook order; where topics are chosen, only those. */
  series: TopicSeries[];
  /** Null where every topic that occurs is named. */
  rest: Rest | null;
  base: Base;
}

/** How many topics stand by name. */
export const NAMED = 8;

/**
 * How often each topic was spoken of, period by period. `named` topics stand by name, the rest together.
 *
 *     rows ─► counts by period and topic ─► the most frequent ─► rows again, for the rest ─► measure
 */
export function topicTrend(
  columns: Columns,
  view: View,
  match = matchView(columns, view),
  named = NAMED,
): Trend {
  const { periods, periodOf } = findPeriods(columns, view.grouping, match);
  countBases(columns, match, periods, periodOf);
  const tally = tallyTopics(columns, match, periods.length, periodOf);
  const bits = orderBits(tally.totals, match.topics);
  const others = bits.slice(named);
  const measured = (counts: RawCounts) => measure(counts, view.measure, periods);
  return {
    measure: view.measure,
    grouping: view.grouping,
    periods,
    series: bits.slice(0, named).map((bit) => ({ ...topicAt(bit), ...measured(tally.of(bit)) })),
    rest:
      others.length === 0
        ? null
        : { ...restOf(others), ...measured(tallyRest(columns, match, periods.length, periodOf, others)) },
    base: countBase(columns, match.base, match.baseCalls),
  };
}

function countBases(
  { call, speaker }: Columns,
  { base }: Match,
  periods: Period[],
  periodOf: Int32Array,
): void {
  for (const at of base) {
    const period = periods[periodOf[call[at] as number] as number] as Period;
    period.base.statements++;
    if (speaker[at] === -1) period.base.joint++;
  }
}

interface RawCounts {
  statements: number[];
  calls: number[];
}

/** Statements and calls of each topic in each period. Rows of one call lie together, so a call is counted when it ends. */
function tallyTopics({ call, topics, calls }: Columns, match: Match, length: number, periodOf: Int32Array) {
  const statements = new Uint32Array(length * 32);
  const touched = new Uint32Array(length * 32);
  const totals = new Uint32Array(32);
  const seen = new Uint32Array(calls.length);
  for (const at of match.rows) {
    const inCall = call[at] as number;
    const from = (periodOf[inCall] as number) * 32;
    const mask = (topics[at] as number) & match.topics;
    (seen[inCall] as number) |= mask;
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      (statements[from + bit] as number)++;
      (totals[bit] as number)++;
    }
  }
  seen.forEach((mask, inCall) => {
    eachBit(mask, (bit) => {
      (touched[(periodOf[inCall] as number) * 32 + bit] as number)++;
    });
  });
  const column = (counts: Uint32Array, bit: number) =>
    Array.from({ length }, (_, i) => counts[i * 32 + bit] as number);
  return {
    totals,
    of: (bit: number): RawCounts => ({ statements: column(statements, bit), calls: column(touched, bit) }),
  };
}

/** The topics of the view with at least one statement, most frequent first, ties in codebook order. */
function orderBits(totals: Uint32Array, topics: number): number[] {
  const bits = [...TOPICS.keys()].filter((bit) => (topics & (2 ** bit)) !== 0 && (totals[bit] as number) > 0);
  return bits.sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b);
}

function tallyRest(
  { call, topics }: Columns,
  match: Match,
  length: number,
  periodOf: Int32Array,
  bits: number[],
): RawCounts {
  const mask = bits.reduce((sum, bit) => sum | (2 ** bit), 0);
  const statements: number[] = new Array(length).fill(0);
  const calls: number[] = new Array(length).fill(0);
  let last = -1;
  for (const at of match.rows) {
    if (((topics[at] as number) & mask) === 0) continue;
    const inCall = call[at] as number;
    const period = periodOf[inCall] as number;
    (statements[period] as number)++;
    if (inCall !== last) (calls[period] as number)++;
    last = inCall;
  }
  return { statements, calls };
}

function measure(counts: RawCounts, measure: Measure, periods: readonly Period[]): Counts {
  const inPeriods = (of: number[]) => of.map((count, i) => (periods[i]?.gap ? null : count));
  const statements = inPeriods(counts.statements);
  const calls = inPeriods(counts.calls);
  const share = statements.map((count, i) =>
    count === null ? null : shareOf(count, periods[i]?.base.statements ?? 0),
  );
  const values = { statements, calls, share }[measure];
  return {
    statements,
    calls,
    values,
    total: { statements: sum(counts.statements), calls: sum(counts.calls) },
  };
}

const shareOf = (count: number, base: number) => (base === 0 ? null : count / base);
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function topicAt(bit: number) {
  const { id, label, family } = TOPICS[bit] as (typeof TOPICS)[number];
  return { topic: id, label, family };
}

function restOf(bits: readonly number[]) {
  const topics = bits.map((bit) => topicAt(bit).topic);
  return {
    topics,
    label: topics.length === 1 ? topicAt(bits[0] as number).label : `${topics.length} other topics`,
  };
}
