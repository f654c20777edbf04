import { type Estimate, estimateF1, estimateShare } from "./estimate";
import { kappaOfMatch } from "./kappa";
import type { Match, Share } from "./score";

/** What a figure is about: a field of the coding, or the codes given to one topic, act, side or issuer. */
export type Breakdown = "field" | "topic" | "act" | "side" | "issuer";

/** What is compared: one decision a row or readout (`share`), or sets of codes (`match`). */
export interface Compared {
  by: Breakdown;
  /** The field, the topic's or the act's id, the name of the side or issuer. */
  id: string;
  /** What of it: "topics" of a side's statements; the same as `id` for a field, a topic or an act. */
  of: string;
}

/** How far coder and reference agree on one thing, with all that is needed to doubt it. */
export interface AgreementFigure extends Compared {
  /** The share that agrees, or F1. */
  agreement: Estimate;
  measure: "share" | "F1";
  precision: Estimate | null;
  recall: Estimate | null;
  kappa: number | null;
  share: Share | null;
  match: Match | null;
  /** The interval when whole readouts are redrawn, where that was asked and says something. */
  redrawn: { low: number; high: number } | null;
}

/** A figure on decisions that agree or not; none where there was none. */
export function shareFigure(what: Compared, share: Share, kappa: number | null): AgreementFigure | null {
  const agreement = estimateShare(share);
  if (!agreement) return null;
  const none = { precision: null, recall: null, match: null, redrawn: null };
  return { ...what, agreement, measure: "share", kappa, share, ...none };
}

/**
 * A figure on codes that both may give or not, out of `decisions` that each of them took (codes times rows); none
 * where neither gave any.
 */
export function matchFigure(what: Compared, match: Match, decisions: number): AgreementFigure | null {
  const agreement = estimateF1(match);
  if (!agreement) return null;
  const { both, reference, coder } = match;
  return {
    ...what,
    agreement,
    measure: "F1",
    precision: estimateShare({ agreeing: both, of: coder }),
    recall: estimateShare({ agreeing: both, of: reference }),
    kappa: kappaOfMatch(match, decisions),
    share: null,
    match,
    redrawn: null,
  };
}
