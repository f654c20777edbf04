import type { Base } from "../../lib/figures/base";
import type { Period, Trend } from "../../lib/figures/trend";
import type { TrendRow } from "./rows";

/** "1 call", "2 calls". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Why a period has no value: nobody called, or the reader's choices leave its calls out. */
export function gapWords({ callsInCorpus }: Period): string {
  return callsInCorpus === 0 ? "no call" : "not in this view";
}

/** What a mark stands for, with its base: "11 of 42 statements, in 1 of 2 calls". */
export function countWords(row: TrendRow, period: Period, at: number): string {
  const [statements, calls] = [row.counts.statements[at], row.counts.calls[at]];
  if (period.gap || statements == null || calls == null) return gapWords(period);
  return `${statements} of ${plural(period.base.statements, "statement")}, in ${calls} of ${plural(period.base.calls, "call")}`;
}

/** What is written at a mark: the count in the chosen measure, with its base where there is room for it. */
export function markWords(figure: Trend, row: TrendRow, at: number, roomy: boolean): string {
  const base = figure.periods[at]?.base;
  const byCalls = figure.measure === "calls";
  const count = byCalls ? row.counts.calls[at] : row.counts.statements[at];
  if (count == null || !base) return "";
  if (!roomy || count === 0 || figure.measure === "statements") return String(count);
  return `${count} of ${byCalls ? base.calls : base.statements}`;
}

/** A base in the chosen measure: "42 statements", or "2 calls" where calls are counted. */
export function baseWords({ measure }: Trend, base: Base): string {
  return measure === "calls" ? plural(base.calls, "call") : plural(base.statements, "statement");
}

/** What a row comes to over the whole view: "11 of 72", or "1 of 5 calls". */
export function totalWords({ measure, base }: Trend, { counts: { total } }: TrendRow): string {
  return measure === "calls"
    ? `${total.calls} of ${plural(base.calls, "call")}`
    : `${total.statements} of ${base.statements}`;
}

/** What the height of the bars is. */
export const MEASURE_WORDS: Record<Trend["measure"], string> = {
  share: "share of the period’s statements",
  statements: "number of statements",
  calls: "number of calls that touch the topic",
};
