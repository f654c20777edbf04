import type { Trend } from "../../figures/trend";
import { count } from "../../view/counting";
import type { Measure } from "../../view/view";
import { gapWords } from "../trend/period-axis";
import { trendRows } from "../trend/trend-rows";
import type { Numbers } from "./numbers";

const MEASURED: Record<Measure, string> = {
  share: "share of the period’s statements",
  statements: "number of statements",
  calls: "number of calls that touch the topic",
};

/** Statements by family or topic and period; calls where calls are counted. */
export function trendNumbers(figure: Trend): Numbers {
  const { periods, base, measure } = figure;
  const byCalls = measure === "calls";
  const of = (one: typeof base) => `of ${byCalls ? one.calls : one.statements}`;
  return {
    caption: `${byCalls ? "Calls that touch" : "Statements that carry"} each topic, by period. Base: ${count(base.statements, "statement")} in ${count(base.calls, "call")}. The chart shows the ${MEASURED[measure]}.`,
    first: "Topic",
    heads: [
      ...periods.map((period) => ({
        name: period.label,
        base: period.gap ? gapWords(period) : of(period.base),
      })),
      { name: "All", base: of(base) },
    ],
    rows: trendRows(figure).map(({ label, counts }) => ({
      name: label,
      cells: [
        ...(byCalls ? counts.calls : counts.statements).map((amount) => String(amount ?? "–")),
        String(byCalls ? counts.total.calls : counts.total.statements),
      ],
    })),
  };
}
