import type { ActId } from "../codebook/acts";
import type { TopicId } from "../codebook/topics";
import type { FORMS, GROUPINGS, MEASURES, ORDERS, RAISED_FORMS } from "./options";
import type { TableColumn } from "./table-columns";

export type Measure = (typeof MEASURES)[number];
export type Grouping = (typeof GROUPINGS)[number];
export type Form = (typeof FORMS)[number];
export type Order = (typeof ORDERS)[number];
export type RaisedForm = (typeof RAISED_FORMS)[number];

/** One level of the table's order; the first in the list counts most. */
export interface Sort {
  column: TableColumn;
  desc: boolean;
}

/**
 * What the reader chose. Choices of one kind are alternatives ("Afghanistan or terrorism"), kinds narrow each other;
 * `ministers`, `leaders` and `officials` are one kind, `topics` and `families` another. The years and the period from
 * `from` to `to` are both the time of the call: they narrow each other, but a filter counts a year without the period.
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
  /** First and last day of the call date, YYYY-MM-DD; "" where the period is open. */
  from: string;
  to: string;
  acts: ActId[];
  /** Search words as typed; see words.ts. */
  words: string;
  /** Ids of calls. */
  calls: string[];
  measure: Measure;
  grouping: Grouping;
  /** How the frequency of topics is drawn. */
  form: Form;
  /** Ids of families whose topics are shown with them. */
  open: string[];
  /** Whether the Wilson 95 % interval of a share is shown. */
  interval: boolean;
  /** Whether events are shown on the time axis. */
  events: boolean;
  /** Whether the unfiltered figure stands behind the filtered one. */
  behind: boolean;
  /** The order of topics in the figure of who raised what, and whom it sets side by side. */
  order: Order;
  raised: RaisedForm;
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
  from: "",
  to: "",
  acts: [],
  words: "",
  calls: [],
  measure: "share",
  grouping: "year",
  form: "rows",
  open: [],
  interval: false,
  events: false,
  behind: false,
  order: "total",
  raised: "speaker",
  sort: [],
  hidden: [],
};
