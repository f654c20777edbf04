import type { Call } from "../corpus/corpus";
import { count } from "../view/counting";
import { daysBetween } from "../view/days";

/** The time between two neighbouring calls of the view. */
export interface CallGap {
  /** Dates of the call before and of the call after. */
  from: string;
  to: string;
  days: number;
  /** Whole months of it, and the days beyond them. */
  months: number;
  restDays: number;
  /** Calls of the corpus inside it that the view leaves out. */
  leftOut: number;
  /** Whether none is longer. */
  isLongest: boolean;
  /** "16 months without a readout", "15 days without a readout in this view". */
  label: string;
}

/** The gaps between calls in the order of their dates; calls of one day have none between them. */
export function callGaps(calls: readonly Call[], isInView: (at: number) => boolean): CallGap[] {
  const held = [...calls.keys()].filter(isInView);
  const gaps = held.slice(1).flatMap((at, i) => {
    const before = held[i] as number;
    const from = calls[before]?.date ?? "";
    const to = calls[at]?.date ?? "";
    return from === to ? [] : [gapOf(from, to, at - before - 1)];
  });
  const longest = Math.max(...gaps.map(({ days }) => days));
  return gaps.map((gap) => ({ ...gap, isLongest: gap.days === longest }));
}

function gapOf(from: string, to: string, leftOut: number): CallGap {
  const days = daysBetween(from, to);
  const { months, restDays } = monthsBetween(from, to);
  const length = months > 0 ? count(months, "month") : count(days, "day");
  const label = `${length} without a readout${leftOut > 0 ? " in this view" : ""}`;
  return { from, to, days, months, restDays, leftOut, isLongest: false, label };
}

function monthsBetween(from: string, to: string): { months: number; restDays: number } {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = to.split("-").map(Number);
  const months = (lastYear - year) * 12 + lastMonth - month - (lastDay < day ? 1 : 0);
  // a month later than 31 January is the last day of February
  const daysInMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const reached = new Date(Date.UTC(year, month - 1 + months, Math.min(day, daysInMonth)));
  return { months, restDays: daysBetween(reached.toISOString().slice(0, 10), to) };
}
