import { shareOf } from "../figures/share";
import type { Period, Trend } from "../figures/trend";
import type { Field } from "./csv";

/** One topic in one period. */
export interface TrendRow {
  period: Period;
  topic: string;
  label: string;
  family: string;
  statements: number | null;
  calls: number | null;
}

/** A trend of topics as rows, period by period: every topic by name, whatever the chart puts together. Gaps have no counts. */
export function trendRows({ periods, series }: Trend): TrendRow[] {
  return periods.flatMap((period, i) =>
    series.map(({ id, label, family, statements, calls }) => ({
      period,
      topic: id,
      label,
      family,
      statements: statements[i] ?? null,
      calls: calls[i] ?? null,
    })),
  );
}

/** All three measures side by side; `share` is `statements` / `base_statements`, of which `base_joint` are joint. */
export const TREND_FIELDS: readonly Field<TrendRow>[] = [
  { heading: "period", value: ({ period }) => period.id },
  { heading: "from", value: ({ period }) => period.from },
  { heading: "to", value: ({ period }) => period.to },
  { heading: "topic", value: ({ topic }) => topic },
  { heading: "topic_label", value: ({ label }) => label },
  { heading: "family", value: ({ family }) => family },
  { heading: "statements", value: ({ statements }) => statements },
  {
    heading: "share",
    value: ({ statements, period }) =>
      statements === null ? null : shareOf(statements, period.base.statements),
  },
  { heading: "calls", value: ({ calls }) => calls },
  { heading: "base_statements", value: ({ period }) => period.base.statements },
  { heading: "base_joint", value: ({ period }) => period.base.joint },
  { heading: "base_calls", value: ({ period }) => period.base.calls },
];
