import type { Period } from "../../lib/figures/trend";
import type { Place } from "./pointed";

/** Where a key leads from a mark: along its row (gaps are stepped over), to another row, or to an end; null for other keys. */
export function nextPlace(key: string, from: Place, rows: number, periods: readonly Period[]): Place | null {
  const open = periods.flatMap((period, at) => (period.gap ? [] : [at]));
  const along = (step: number) => open[open.indexOf(from.period) + step] ?? from.period;
  const across = (step: number) => Math.min(rows - 1, Math.max(0, from.row + step));
  switch (key) {
    case "ArrowLeft":
      return { row: from.row, period: along(-1) };
    case "ArrowRight":
      return { row: from.row, period: along(1) };
    case "ArrowUp":
      return { row: across(-1), period: from.period };
    case "ArrowDown":
      return { row: across(1), period: from.period };
    case "Home":
      return { row: from.row, period: open[0] ?? from.period };
    case "End":
      return { row: from.row, period: open.at(-1) ?? from.period };
    default:
      return null;
  }
}
