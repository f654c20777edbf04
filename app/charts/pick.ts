import type { TopicId } from "../../lib/codebook/topics";
import type { Period } from "../../lib/figures/trend";

/** What a reader points at in the trend: a row's topics and a period, null for all. */
export interface TrendPick {
  /** Id of the family, where the row is one. */
  family?: string | null;
  topics: readonly TopicId[];
  label: string;
  period: Period | null;
}

/** What the trend tells its page. */
export interface TrendEvents {
  /** A click or Enter on a mark (with its period) or on a row's name (period null). */
  onPick: (pick: TrendPick) => void;
  /** The mark under the pointer or the focus; null when it is left. */
  onPoint?: (pick: TrendPick | null) => void;
}
