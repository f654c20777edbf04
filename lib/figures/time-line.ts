import { FAMILIES } from "../codebook/labels";
import type { FamilyId, TopicId } from "../codebook/topics";
import type { Columns } from "../corpus/columns";
import type { Call, Side } from "../corpus/corpus";
import { familyMask } from "../view/chosen";
import { type Match, matchView } from "../view/match";
import type { View } from "../view/view";
import { type Base, countBase } from "./base";
import { type CallGap, callGaps } from "./call-gaps";
import { callFigures } from "./calls";
import { placeOn, type TimeAxis, timeAxis } from "./time-axis";
import { type WordPart, wordShares } from "./word-shares";

/** What most statements of a call speak of; several where they tie. */
interface Dominant<Id> {
  id: Id;
  label: string;
  statements: number;
}

export interface TimeLineCall {
  call: Call;
  /** Its place on the axis, 0 to 1. */
  at: number;
  /** False where the view leaves the call out; it then has no statements and no dominating topic. */
  isInView: boolean;
  /** Statements of the view, and with the choice of topics lifted. */
  statements: number;
  base: Base;
  /** Words of all its readouts together, narration too, whatever rows the view chooses. */
  words: number;
  readouts: number;
  /** Who is given them: one part for each of the figure's `parts`. */
  parts: WordPart[];
  /** What dominates its statements of the view. A family counts a statement once, however many of its topics it carries. */
  families: Dominant<FamilyId>[];
  topics: Dominant<TopicId>[];
}

export interface TimeLine {
  /** Null where there is no call to lay out. */
  axis: TimeAxis | null;
  /** All calls of the range by date, those outside the view too. */
  calls: TimeLineCall[];
  /** Sides, both together, narration: what `parts` of each call stand for. */
  parts: Side[];
  /** Between neighbouring calls of the view. */
  gaps: (CallGap & { start: number; end: number })[];
  /** The view's. */
  base: Base;
}

/** Two days, YYYY-MM-DD; both belong to the range. */
export interface DayRange {
  from: string;
  to: string;
}

/** From the first call to the last; with `held`, of those that have a 1. */
export function rangeOf({ calls }: Columns, held?: Uint8Array): DayRange | null {
  const dates = calls.filter((_, at) => held === undefined || held[at] === 1).map(({ date }) => date);
  const [from, to] = [dates[0], dates.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/**
 * The calls of the view and between them on a line of time. `range` is the whole corpus's if not given, so that the
 * line stays where it is when a filter is set.
 */
export function timeLine(
  columns: Columns,
  view: View,
  match: Match = matchView(columns, view),
  range: DayRange | null = rangeOf(columns),
): TimeLine {
  const base = countBase(columns, match.base, match.baseCalls);
  // also of the calls that the view leaves out
  const whole = wordShares(columns, view, { ...match, calls: new Uint8Array(columns.calls.length).fill(1) });
  if (range === null) return { axis: null, calls: [], parts: whole.parts, gaps: [], base };
  const axis = timeAxis(range.from, range.to);
  const isInRange = ({ date }: { date: string }) => date >= range.from && date <= range.to;
  const figures = new Map(callFigures(columns, view, match).calls.map((figure) => [figure.call, figure]));
  const families = tallyFamilies(columns, match);
  const calls = columns.calls.map((call, i): TimeLineCall => {
    const figure = figures.get(call);
    return {
      call,
      at: placeOn(axis, call.date),
      isInView: figure !== undefined,
      statements: figure?.statements ?? 0,
      base: figure?.base ?? { statements: 0, joint: 0, calls: 0 },
      words: whole.calls[i]?.words ?? 0,
      readouts: call.readouts.length,
      parts: whole.calls[i]?.parts ?? [],
      families: mostOf(FAMILIES.map(({ id, label }, f) => ({ id, label, statements: families(i, f) }))),
      topics: mostOf((figure?.topics ?? []).map(({ topic, ...rest }) => ({ id: topic, ...rest }))),
    };
  });
  const gaps = callGaps(columns.calls, (at) => match.calls[at] === 1 && isInRange(columns.calls[at] as Call));
  return {
    axis,
    calls: calls.filter(({ call }) => isInRange(call)),
    parts: whole.parts,
    gaps: gaps.map((gap) => ({ ...gap, start: placeOn(axis, gap.from), end: placeOn(axis, gap.to) })),
    base,
  };
}

function mostOf<Id>(all: readonly Dominant<Id>[]): Dominant<Id>[] {
  const most = Math.max(0, ...all.map(({ statements }) => statements));
  return all.filter(({ statements }) => statements > 0 && statements === most);
}

/** Statements of the view by call and family. */
function tallyFamilies({ calls, call, topics }: Columns, match: Match) {
  const masks = FAMILIES.map(({ id }) => familyMask(id) & match.topics);
  const counts = new Uint32Array(calls.length * masks.length);
  for (const at of match.rows) {
    const from = (call[at] as number) * masks.length;
    for (let i = 0; i < masks.length; i++)
      if (((topics[at] as number) & (masks[i] as number)) !== 0) (counts[from + i] as number)++;
  }
  return (inCall: number, family: number) => counts[inCall * masks.length + family] as number;
}
