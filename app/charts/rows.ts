import type { TopicId } from "../../lib/codebook/topics";
import type { Counts, Series } from "../../lib/figures/series";
import type { Trend } from "../../lib/figures/trend";
import { familyHue } from "../../lib/drawing/hues";
import type { HueName } from "../../lib/drawing/palette";

/** A row of the chart: a family or a topic. */
export interface TrendRow {
  kind: Series["kind"];
  id: string;
  topics: readonly TopicId[];
  label: string;
  /** Id of the family. */
  family: string;
  hue: HueName;
  counts: Counts;
}

/** The rows of a trend from top to bottom. */
export function trendRows({ series }: Trend): TrendRow[] {
  return series.map((one) => ({ ...one, hue: familyHue(one.family), counts: one }));
}
