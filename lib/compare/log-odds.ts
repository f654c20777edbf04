/** How much the prior weighs, as a part of what the two say. */
const WEIGHT = 0.1;

/**
 * How particular a word is to the first of two speakers, as a z-score: the log-odds ratio with an informative
 * Dirichlet prior of B. L. Monroe, M. P. Colaresi and K. M. Quinn, Fightin' Words, Political Analysis 16 (2008),
 * equations 16, 19, 20 and 22. `a` times of `ofA` against `b` times of `ofB`. The prior says that both use the word as
 * often as the two together do, and weighs a tenth of what they say, so that rare words need more than chance to stand
 * out. Positive for the first, negative for the second, 0 for neither.
 */
export function logOdds(a: number, ofA: number, b: number, ofB: number): number {
  const prior = WEIGHT * (a + b);
  const ofPrior = WEIGHT * (ofA + ofB);
  if (prior === 0 || prior === ofPrior) return 0;
  const logit = (times: number, of: number) => Math.log((times + prior) / (of + ofPrior - times - prior));
  const variance = 1 / (a + prior) + 1 / (b + prior);
  return (logit(a, ofA) - logit(b, ofB)) / Math.sqrt(variance);
}
