import type { Period } from "../../lib/figures/trend";

/** Pixels that a letter of a period's name takes at most, and the least between two names. */
const [LETTER, BETWEEN] = [6.6, 9];

/** A period's name in one line where its column has room, else with the year on a line of its own. */
export function nameLines({ label }: Period, cell: number): string[] {
  if (label.length * LETTER + BETWEEN <= cell) return [label];
  const cut = label.lastIndexOf(" ");
  return cut < 0 ? [label] : [label.slice(0, cut), label.slice(cut + 1)];
}

/** The width that a period's name takes, with the room to the next one. */
export function nameWidth(period: Period, cell: number): number {
  return Math.max(...nameLines(period, cell).map((line) => line.length)) * LETTER + BETWEEN;
}

/** Which periods have their name above the chart: all where there is room, else those with calls as far as they fit. */
export function labelledPeriods(periods: readonly Period[], cell: number): number[] {
  if (periods.every((period) => nameWidth(period, cell) <= cell)) return periods.map((_, at) => at);
  let free = 0;
  return periods.flatMap((period, at) => {
    const left = Math.min(at * cell, periods.length * cell - nameWidth(period, cell) + BETWEEN);
    if (period.gap || left < free) return [];
    free = left + nameWidth(period, cell);
    return [at];
  });
}
