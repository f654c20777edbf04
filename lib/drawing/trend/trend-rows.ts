import type { TopicId } from "../../codebook/topics";
import type { Series } from "../../figures/series";
import type { Trend } from "../../figures/trend";
import { familyHue } from "../hues";
import type { HueName } from "../palette";
import type { Meaning } from "../scene";

/** A line of the trend as it is drawn: a family, or a topic under it or by itself. */
export interface TrendRow {
  id: string;
  label: string;
  /** True of a topic that stands under its open family. */
  isInside: boolean;
  /** Of a family: whether its topics stand below it. Undefined of a topic. */
  isOpen?: boolean;
  topics: readonly TopicId[];
  hue: HueName;
  counts: Series;
}

/** The rows of a trend from top to bottom. */
export function trendRows({ series }: Trend): TrendRow[] {
  const opened = new Set(series.flatMap((one) => (one.opened ? [one.family] : [])));
  return series.map((one) => ({
    id: one.id,
    label: one.label,
    isInside: one.kind === "topic" && opened.has(one.family),
    ...(one.kind === "family" && { isOpen: one.opened }),
    topics: one.topics,
    hue: familyHue(one.family),
    counts: one,
  }));
}

/** What the name of a row stands for: pressed, a family opens and a topic is kept. */
export function rowMeaning(row: TrendRow): Meaning {
  const { id, isOpen } = row;
  return isOpen === undefined ? topicsOf(row) : { ...topicsOf(row), opens: { family: id, isOpen } };
}

/** The topics that a row stands for, and whether they are a family. */
export function topicsOf({ id, topics, isOpen }: TrendRow): Meaning {
  return isOpen === undefined ? { topics } : { topics, family: id };
}
