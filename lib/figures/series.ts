import type { FamilyId, TopicId } from "../codebook/topics";
import type { Measure } from "../view/view";
import type { Period } from "./periods";
import { sum } from "./sum";
import type { Tally } from "./tally";
import { type Interval, wilson } from "./wilson";

/** The counts of one series over time: an entry a period, null in gaps. */
export interface Counts {
  statements: (number | null)[];
  calls: (number | null)[];
  /** In the view's measure: a number of statements, of calls, or a share from 0 to 1 (null also where the base is 0). */
  values: (number | null)[];
  /** The Wilson 95 % interval of the share of statements, whatever the measure; null where there is no share. */
  intervals: (Interval | null)[];
  /** Over the whole view. */
  total: { statements: number; calls: number };
}

/** One line of a chart: a family, whose statements count once however many of its topics they carry, or a topic. */
export interface Series extends Counts {
  kind: "family" | "topic";
  id: FamilyId | TopicId;
  label: string;
  /** The family itself, or the topic's. */
  family: FamilyId;
  /** The topics that it counts: a topic itself, or those of the family that the view names. */
  topics: TopicId[];
  /** Whether the series of its topics follow. */
  opened: boolean;
}

/** A tally with its values in the measure of the view. */
export function measure(tally: Tally, by: Measure, periods: readonly Period[]): Counts {
  const inPeriods = (of: readonly number[]) => of.map((count, i) => (periods[i]?.gap ? null : count));
  const statements = inPeriods(tally.statements);
  const calls = inPeriods(tally.calls);
  const baseOf = (i: number) => periods[i]?.base.statements ?? 0;
  const share = statements.map((count, i) => (count === null || baseOf(i) === 0 ? null : count / baseOf(i)));
  return {
    statements,
    calls,
    values: { statements, calls, share }[by],
    intervals: statements.map((count, i) => (count === null ? null : wilson(count, baseOf(i)))),
    total: { statements: sum(tally.statements), calls: sum(tally.calls) },
  };
}
