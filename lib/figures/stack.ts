import type { Trend } from "./trend";

/** A part of a period's column: from where to where it reaches, in the measure of the stack. */
export interface Part {
  /** Index in the trend's series. */
  series: number;
  from: number;
  to: number;
}

/** A trend as columns of parts that stand on each other. */
export interface Stack {
  /**
   * What the columns add up. A statement that carries two families stands in both parts, so that a column is as high
   * as its statements' codings, not its statements; of shares every column is 1.
   */
  columns: (Part[] | null)[];
  /** The highest column. */
  most: number;
}

/** Piles the series of a trend up, period by period; an open family is replaced by its topics. */
export function stack(trend: Trend): Stack {
  const parts = trend.series.flatMap(({ opened }, i) => (opened ? [] : [i]));
  const amount = (i: number, at: number) => {
    const one = trend.series[i];
    return (trend.measure === "calls" ? one?.calls : one?.statements)?.[at] ?? 0;
  };
  const columns = trend.periods.map((period, at) => {
    if (period.gap) return null;
    const whole = parts.reduce((sum, i) => sum + amount(i, at), 0);
    const unit = trend.measure === "share" ? whole || 1 : 1;
    let free = 0;
    return parts.map((series) => {
      const from = free;
      free += amount(series, at);
      return { series, from: from / unit, to: free / unit };
    });
  });
  return { columns, most: Math.max(0, ...columns.map((column) => column?.at(-1)?.to ?? 0)) };
}
