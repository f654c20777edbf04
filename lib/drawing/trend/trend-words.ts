import type { Period, Trend } from "../../figures/trend";
import { count } from "../../view/counting";
import { gapWords } from "./period-axis";
import type { TrendRow } from "./trend-rows";

/** What a mark stands for, with its base: "11 of 42 statements, in 1 of 2 calls". */
export function countWords(row: TrendRow, period: Period, at: number): string {
  const [statements, calls] = [row.counts.statements[at], row.counts.calls[at]];
  if (period.gap || statements == null || calls == null) return gapWords(period);
  return `${statements} of ${count(period.base.statements, "statement")}, in ${calls} of ${count(period.base.calls, "call")}`;
}

/** All that is said of a mark: its row, its period and its count, and where an interval is shown also that. */
export function markWords(figure: Trend, row: TrendRow, at: number, interval = false): string {
  const period = figure.periods[at] as Period;
  const where = period.title ? `${period.label} (${period.title})` : period.label;
  const range = interval ? intervalWords(row, at) : "";
  return `${row.label}, ${where}: ${countWords(row, period, at)}${range}`;
}

function intervalWords({ counts }: TrendRow, at: number): string {
  const interval = counts.intervals[at];
  if (!interval) return "";
  const percent = (share: number) => Math.round(share * 100);
  return `; 95 % interval ${percent(interval.low)} to ${percent(interval.high)} %`;
}

/** What is written at a mark: the count in the chosen measure, with its base where there is room for it. */
export function labelWords(figure: Trend, row: TrendRow, at: number, roomy: boolean): string {
  const base = figure.periods[at]?.base;
  const byCalls = figure.measure === "calls";
  const amount = byCalls ? row.counts.calls[at] : row.counts.statements[at];
  if (amount == null || !base) return "";
  if (!roomy || amount === 0 || figure.measure === "statements") return String(amount);
  return `${amount} of ${byCalls ? base.calls : base.statements}`;
}

/** What a row comes to over the whole view: "11 of 72", or "1 of 5 calls". */
export function totalWords({ measure, base }: Trend, { counts: { total } }: TrendRow): string {
  return measure === "calls"
    ? `${total.calls} of ${count(base.calls, "call")}`
    : `${total.statements} of ${base.statements}`;
}

/** A row's name as a mark by itself, and what a press on it does. */
export function nameWords({ label, isOpen }: TrendRow): string {
  return `${label}.${isOpen === undefined ? "" : " Press to see its topics."}`;
}
