import type { Measure } from "../../view/view";
import { headline } from "../headline";
import type { Trend } from "../trend";
import { type Caption, captionOf, NOTES, type Shown, tellBase } from "./caption";

const MEASURED: Record<Measure, string> = {
  share: "Share of statements that speak of each topic",
  statements: "Statements that speak of each topic",
  calls: "Calls in which each topic is spoken of",
};

/** The topic trend in words; its headline is the page's. */
export function trendCaption(trend: Trend, shown: Shown): Caption {
  return captionOf(
    shown,
    headline(shown.columns, shown.view, shown.match).headline,
    `${MEASURED[trend.measure]}, by ${trend.grouping}. Base: ${tellBase(trend.base, shown)}.`,
    `A period without a call is a gap, not a zero. ${NOTES.several} ${NOTES.telling} ${NOTES.few}`,
  );
}
