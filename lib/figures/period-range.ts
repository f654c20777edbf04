import { overlap } from "../view/period";
import type { View } from "../view/view";
import type { Period } from "./periods";

/**
 * The view for a range of periods that was dragged over on the axis, by the indices of its ends in either order: from
 * the first day to the last. Years that hold the whole range have no more to say and are taken back; all periods
 * together narrow nothing. A period is one of days: of calls on one day it takes all.
 */
export function periodsRange(view: View, periods: readonly Period[], from: number, to: number): View {
  const at = (index: number) => Math.min(Math.max(index, 0), periods.length - 1);
  const [first, last] = [at(Math.min(from, to)), at(Math.max(from, to))];
  const [begins, ends] = [periods[first]?.from, periods[last]?.to];
  if (!begins || !ends || (first === 0 && last === periods.length - 1)) return view;
  const span = overlap(view, { from: begins, to: ends });
  return { ...view, ...span, years: holdYears(view.years, span) ? [] : view.years };
}

function holdYears(years: readonly number[], { from, to }: Pick<View, "from" | "to">): boolean {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).every((year) => years.includes(year));
}
