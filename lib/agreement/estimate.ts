import { wilson } from "../figures/wilson";
import { accuracy, f1, type Match, type Share } from "./score";

/** A figure with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** The part of the decisions that agree, with its Wilson interval; none where there was nothing to decide. */
export function estimateShare({ agreeing, of }: Share): Estimate | null {
  const interval = wilson(agreeing, of);
  return interval && { value: accuracy({ agreeing, of }), ...interval };
}

/**
 * F1 with an interval. F1 is no share of anything counted, but it rises and falls with one that is: J, the part of the
 * codes given by either that were given by both, as F1 = 2J / (1 + J). So the ends are those of J's Wilson interval.
 * Redrawing sentences would not do here: where nothing differs it gives 1 to 1, however few there are.
 */
export function estimateF1(match: Match): Estimate | null {
  const { both, reference, coder } = match;
  const interval = wilson(both, reference + coder - both);
  return interval && { value: f1(match), low: ofJaccard(interval.low), high: ofJaccard(interval.high) };
}

const ofJaccard = (j: number) => (2 * j) / (1 + j);
