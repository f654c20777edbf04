import type { ActId } from "../codebook/acts";
import type { TopicId } from "../codebook/topics";
import type { GROUPINGS, MEASURES } from "./parameters";
import type { TableColumn } from "./table-columns";

export type Measure = (typeof MEASURES)[number];
export type Grouping = (typeof GROUPINGS)[number];

/** One level of the table's order; the first in the list counts most. */
export interface Sort {
  column: TableColumn;
  desc: boolean;
}

/**
 * What the reader chose. Choices of one kind are alternatives ("Afghanistan or terrorism"), kinds narrow each other;
 * `ministers`, `leaders` and `officials` are one kind, `topics` and `families` another.
 */
export interface View {
  /** Ids of persons: keep the calls that one of them took part in. */
  ministers: string[];
  leaders: string[];
  officials: string[];
  /** Ids of persons: keep what they said. Joint sentences have no speaker. */
  speakers: string[];
  /** Ids of sides ("china", "both"): keep what was said for them. */
  sides: string[];
  topics: TopicId[];
  /** Ids of families ("world-order"): as if all their topics were chosen. */
  families: string[];
  /** Years of the call date. */
  years: number[];
  acts: ActId[];
  /** Search words as typed; see words.ts. */
  words: string;
  /** Ids of calls. */
  calls: string[];
  measure: Measure;
  grouping: Grouping;
  /** Empty for the corpus's order: by date, call, readout and place in the text. */
  sort: Sort[];
  /** Columns of the table that are hidden. */
  hidden: TableColumn[];
}

/** The view that an address without a query shows. */
export const WHOLE: View = {
  ministers: [],
  leaders: [],
  officials: [],
  speakers: [],
  sides: [],
  topics: [],
  families: [],
  years: [],
  acts: [],
  words: "",
  calls: [],
  measure: "share",
  grouping: "year",
  sort: [],
  hidden: [],
};
