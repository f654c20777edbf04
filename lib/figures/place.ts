import { daysBetween } from "../view/days";
import type { Period } from "./periods";

/**
 * Where a day (YYYY-MM-DD) stands on the axis, in periods: 1.5 is the middle of the second one. Between two calls that
 * stand side by side it goes from the middle of the one to the middle of the other. Null outside the periods.
 */
export function placeOf(periods: readonly Pick<Period, "from" | "to">[], date: string): number | null {
  const at = periods.findIndex(({ from, to }) => from <= date && date <= to);
  const inside = periods[at];
  if (inside) return at + (daysBetween(inside.from, date) + 0.5) / (daysBetween(inside.from, inside.to) + 1);
  const next = periods.findIndex(({ from }) => date < from);
  const [before, after] = [periods[next - 1], periods[next]];
  if (!before || !after) return null;
  return next - 0.5 + daysBetween(before.to, date) / daysBetween(before.to, after.from);
}
