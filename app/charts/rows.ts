import type { TopicId } from "../../lib/codebook/topics";
import { familyHue } from "../../lib/drawing/hues";
import type { HueName } from "../../lib/drawing/palette";
import type { Counts, Trend } from "../../lib/figures/trend";

/** A row of the chart: one topic by name, or the rest together. */
export interface TrendRow {
  topics: readonly TopicId[];
  label: string;
  /** Id of the topic's family; null for the rest. */
  family: string | null;
  hue: HueName;
  counts: Counts;
  /** True of the rest: it is told in numbers, without bars. */
  rest: boolean;
}

/** The rows of a trend from top to bottom; the rest comes last and is grey. */
export function trendRows({ series, rest }: Trend): TrendRow[] {
  const rows: TrendRow[] = series.map((one) => ({
    topics: [one.topic],
    label: one.label,
    family: one.family,
    hue: familyHue(one.family),
    counts: one,
    rest: false,
  }));
  return rest
    ? [
        ...rows,
        { topics: rest.topics, label: rest.label, family: null, hue: "grey", counts: rest, rest: true },
      ]
    : rows;
}
