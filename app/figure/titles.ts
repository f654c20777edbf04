import type { FigureId } from "../../lib/drawing/compose";

/** What each figure shows, as its heading on the page and on paper: the same in every view. */
export const TITLES: Record<FigureId, string> = {
  topics: "What was talked about",
  raised: "Who raised what",
  apart: "Who raised what",
  changes: "What is new, what has gone",
  time: "The calls in time",
  words: "Each side’s share of the words",
};
