import type { TopicId } from "../../lib/codebook/topics";
import type { Raiser } from "../../lib/figures/raised";

/** What a reader opens in the matrix: a cell, or a whole row (raiser null). */
export interface RaisedPick {
  topic: TopicId;
  label: string;
  raiser: Raiser | null;
}
