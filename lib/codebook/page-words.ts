import table from "./page-words.json";

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

/** The words of web pages and wire services round a text. */
export const PAGE_WORDS = {
  /** Words that stand beside a date or a time: "Updated", "GMT". */
  stamp: set(table.stamp),
  /** What a line begins with that tells about the text: "Source: …". */
  labels: set(table.labels),
  /** Whole lines: "Print", "For Immediate Release". */
  alone: set(table.alone),
  /** Headings with which the page goes on to something else: "Related news". */
  closing: set(table.closing),
  /** Of the page's own notices, however long: "… website contains only a portion of …". */
  notices: table.notices as readonly string[],
  /** Words that no sentence of a readout holds. */
  anywhere: table.anywhere as readonly string[],
  /** Words that no sentence of a readout begins with. */
  openings: table.openings as readonly string[],
};
