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
  return of === 0 ? null : { value: accuracy({ agreeing, of }), ...wilson(agreeing, of) };
}

/**
 * F1 with an interval. F1 is no share of anything counted, but it rises and falls with one that is: J, the part of the
 * codes given by either that were given by both, as F1 = 2J / (1 + J). So the ends are those of J's Wilson interval.
 * Redrawing sentences would not do here: where nothing differs it gives 1 to 1, however few there are.
 */
export function estimateF1(match: Match): Estimate | null {
  const { both, reference, coder } = match;
  const either = reference + coder - both;
  if (either === 0) return null;
  const { low, high } = wilson(both, either);
  return { value: f1(match), low: ofJaccard(low), high: ofJaccard(high) };
}

const ofJaccard = (j: number) => (2 * j) / (1 + j);
