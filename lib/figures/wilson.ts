/** From `low` to `high`, both shares from 0 to 1. */
export interface Interval {
  low: number;
  high: number;
}

/** The standard normal distribution's 97.5 % quantile, for an interval of 95 %. */
const Z = 1.959964;

/**
 * The Wilson score interval of a share at 95 %, without continuity correction; null where the base is 0. It stays
 * between 0 and 1 and holds for small bases, where the usual ± does not: E. B. Wilson, "Probable inference, the law of
 * succession, and statistical inference", JASA 22 (1927), 209–212; recommended by L. D. Brown, T. T. Cai and
 * A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16 (2001), 101–133. It takes each
 * statement for an independent draw; those of one call are not, so the true uncertainty is rather larger.
 */
export function wilson(count: number, base: number): Interval | null {
  if (base === 0) return null;
  const share = count / base;
  const scale = 1 + Z ** 2 / base;
  const middle = (share + Z ** 2 / (2 * base)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / base + Z ** 2 / (4 * base ** 2));
  // at the ends rounding would leave a trace beyond or before them
  return {
    low: count === 0 ? 0 : middle - half,
    high: count === base ? 1 : middle + half,
  };
}
