import type { Columns } from "../corpus/columns";
import type { Call } from "../corpus/corpus";
import { formatDay, formatMonth } from "../view/dates";
import { isoDay } from "../view/days";
import type { Match } from "../view/match";
import type { Grouping } from "../view/view";
import type { Base } from "./base";

/** A year, a quarter, a month or a call; every one between the first and the last call of the view exists. */
export interface Period {
  /** "2021", "2021-Q3", "2021-09" or the call's id. */
  id: string;
  /** "2021", "Q3 2021", "Sep 2021" or "3 Sep 2021". */
  label: string;
  /** For a call its title, else empty. */
  title: string;
  /** First and last day, YYYY-MM-DD. */
  from: string;
  to: string;
  /** Indices of the period's calls in the view. */
  calls: number[];
  /** What the period's counts are a part of: its statements with the choice of topics lifted. */
  base: Base;
  /** All calls of the period in the corpus: 0 means that there was none, more that the view leaves them out. */
  callsInCorpus: number;
  /** True where the view has no call: every value is null, never 0. */
  gap: boolean;
}

/** The periods of the view, and for each call the index of its period (−1 outside them). */
export interface Periods {
  periods: Period[];
  periodOf: Int32Array;
}

/** Lays the view's time out in periods; their statements are counted by `topicTrend`. */
export function findPeriods(columns: Columns, grouping: Grouping, match: Match): Periods {
  const { calls } = columns;
  const inView = [...calls.keys()].filter((at) => match.baseCalls[at] === 1);
  const periods =
    grouping === "call"
      ? inView.map((at) => periodOfCall(calls[at] as Call))
      : spell(calls, inView, STEPS[grouping]);
  const index = new Map(periods.map((period, i) => [period.id, i]));
  const idOf =
    grouping === "call"
      ? (call: Call) => call.id
      : (call: Call) => STEPS[grouping].id(partOf(call, STEPS[grouping]));
  const periodOf = Int32Array.from(calls, (call) => index.get(idOf(call)) ?? -1);
  calls.forEach((_, at) => {
    const period = periods[periodOf[at] as number];
    if (!period) return;
    period.callsInCorpus++;
    if (match.baseCalls[at] === 1) period.calls.push(at);
  });
  for (const period of periods) {
    period.base.calls = period.calls.length;
    period.gap = period.calls.length === 0;
  }
  return { periods, periodOf };
}

/** A way to cut the years into equal parts. */
interface Step {
  parts: number;
  id(part: number): string;
  label(part: number): string;
}

const STEPS: Record<Exclude<Grouping, "call">, Step> = {
  year: { parts: 1, id: String, label: String },
  quarter: {
    parts: 4,
    id: (part) => `${Math.floor(part / 4)}-Q${(part % 4) + 1}`,
    label: (part) => `Q${(part % 4) + 1} ${Math.floor(part / 4)}`,
  },
  month: {
    parts: 12,
    id: (part) => monthOf(part),
    label: (part) => formatMonth(monthOf(part), "short"),
  },
};

const monthOf = (part: number) => `${Math.floor(part / 12)}-${String((part % 12) + 1).padStart(2, "0")}`;

/** The part of time that a call falls into, counted from the year 0. */
function partOf(call: Call, { parts }: Step): number {
  return call.year * parts + Math.floor(((Number(call.date.slice(5, 7)) - 1) * parts) / 12);
}

function spell(calls: readonly Call[], inView: readonly number[], step: Step): Period[] {
  const [first, last] = [inView[0], inView.at(-1)].map((at) => calls[at ?? -1]);
  if (!first || !last) return [];
  const from = partOf(first, step);
  return Array.from({ length: partOf(last, step) - from + 1 }, (_, i) => periodOfPart(from + i, step));
}

function periodOfPart(part: number, step: Step): Period {
  const months = 12 / step.parts;
  const year = Math.floor(part / step.parts);
  const firstMonth = (part % step.parts) * months;
  return {
    ...EMPTY(),
    id: step.id(part),
    label: step.label(part),
    from: isoDay(Date.UTC(year, firstMonth, 1)),
    to: isoDay(Date.UTC(year, firstMonth + months, 0)),
  };
}

function periodOfCall({ id, date, title }: Call): Period {
  return { ...EMPTY(), id, label: formatDay(date, "short"), title, from: date, to: date };
}

const EMPTY = () => ({
  id: "",
  label: "",
  title: "",
  from: "",
  to: "",
  calls: [] as number[],
  base: { statements: 0, joint: 0, calls: 0 },
  callsInCorpus: 0,
  gap: false,
});
