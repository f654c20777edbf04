import { FAMILIES, TOPICS } from "../codebook/labels";
import type { TopicId } from "../codebook/topics";
import type { Columns } from "../corpus/columns";
import type { Call, Side } from "../corpus/corpus";
import { type Match, matchView } from "../view/match";
import type { View } from "../view/view";
import { type Base, countBase } from "./base";
import { changeAt, type TopicChange } from "./heat-change";
import { shareOf } from "./share";
import { sum } from "./sum";

export interface HeatCell {
  statements: number;
  /** Of the call's statements in the view, 0 to 1; null where it has none. */
  share: number | null;
  /** Statements of each of the figure's `sides`. */
  bySide: number[];
  /** "new": in no call of the view before; "back": not in the call before, but in an earlier one; "dropped": in the call before, not in this. */
  change: TopicChange | null;
}

export interface HeatCall {
  call: Call;
  /** Its statements in the view with the choice of topics lifted: what `share` is a part of. */
  base: Base;
  /** How many topics it has, and those that came, came back and went since the call before; null of the first call. */
  topics: number;
  changes: Record<TopicChange, TopicId[]> | null;
}

export interface HeatTopic {
  topic: TopicId;
  label: string;
  family: string;
  total: { statements: number; calls: number };
  /** One cell for each of `calls`. */
  cells: HeatCell[];
}

export interface Heat {
  /** The calls of the view by date, those that speak of none of its topics too; of one day in the corpus's order. */
  calls: HeatCall[];
  sides: Side[];
  /** By family in the codebook's order, inside by first call, then by statements: what is new comes in from the left. */
  topics: HeatTopic[];
  base: Base;
}

/** Which topics are in which call, and what is new, back and dropped from one call to the next. */
export function heat(columns: Columns, view: View, match: Match = matchView(columns, view)): Heat {
  const { calls, sides } = columns;
  const shown = [...calls.keys()].filter((at) => match.baseCalls[at] === 1);
  const tally = tallyCells(columns, match);
  const bases = basesOf(columns, match);
  const topics = TOPICS.flatMap(({ id, label, family }, bit) => {
    const counts = shown.map((at) => tally(at, bit));
    const amounts = counts.map((bySide) => sum(bySide));
    const total = { statements: sum(amounts), calls: amounts.filter((amount) => amount > 0).length };
    if (total.statements === 0) return [];
    const cells = shown.map(
      (at, i): HeatCell => ({
        statements: amounts[i] as number,
        share: shareOf(amounts[i] as number, bases[at]?.statements ?? 0),
        bySide: counts[i] as number[],
        change: changeAt(amounts, i),
      }),
    );
    return [{ topic: id, label, family, total, cells }];
  });
  return {
    calls: shown.map((at, i) => ({
      call: calls[at] as Call,
      base: bases[at] as Base,
      topics: topics.filter(({ cells }) => (cells[i]?.statements ?? 0) > 0).length,
      changes: i === 0 ? null : changesOf(topics, i),
    })),
    sides: [...sides],
    topics: topics.sort(
      (a, b) =>
        familyPlace(a) - familyPlace(b) ||
        firstCall(a) - firstCall(b) ||
        b.total.statements - a.total.statements,
    ),
    base: countBase(columns, match.base, match.baseCalls),
  };
}

function changesOf(topics: readonly HeatTopic[], i: number): Record<TopicChange, TopicId[]> {
  const having = (change: TopicChange) =>
    topics.filter(({ cells }) => cells[i]?.change === change).map(({ topic }) => topic);
  return { new: having("new"), back: having("back"), dropped: having("dropped") };
}

/** Statements of the view by call, topic and side. */
function tallyCells({ calls, sides, call, side, topics }: Columns, match: Match) {
  const wide = sides.length;
  const counts = new Uint32Array(calls.length * 32 * wide);
  for (const at of match.rows) {
    const from = (call[at] as number) * 32;
    for (let rest = (topics[at] as number) & match.topics; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      (counts[(from + bit) * wide + (side[at] as number)] as number)++;
    }
  }
  return (inCall: number, bit: number): number[] => {
    const from = (inCall * 32 + bit) * wide;
    return [...counts.subarray(from, from + wide)];
  };
}

function basesOf({ calls, call, speaker }: Columns, { base }: Match): Base[] {
  const bases: Base[] = calls.map(() => ({ statements: 0, joint: 0, calls: 1 }));
  for (const at of base) {
    const own = bases[call[at] as number] as Base;
    own.statements++;
    if (speaker[at] === -1) own.joint++;
  }
  return bases;
}

const familyPlace = ({ family }: HeatTopic) => FAMILIES.findIndex(({ id }) => id === family);
const firstCall = ({ cells }: HeatTopic) => cells.findIndex(({ statements }) => statements > 0);
