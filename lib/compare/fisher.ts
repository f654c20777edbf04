/** R's tolerance: a table whose probability differs by rounding alone counts as no likelier than the one met. */
const ROUNDING = Math.log1p(1e-7);

/** ln(i!) at index i, as far as it was needed so far. */
let logFactorials = Float64Array.of(0);

function growTo(most: number): Float64Array {
  if (most < logFactorials.length) return logFactorials;
  const grown = new Float64Array(most * 2 + 1);
  for (let i = 1; i < grown.length; i++) grown[i] = (grown[i - 1] as number) + Math.log(i);
  logFactorials = grown;
  return grown;
}

/**
 * Fisher's exact test, two-sided: how often chance alone would part the two samples at least so unevenly, given
 * how many were met in all. `a` of `ofA` against `b` of `ofB`; both whole, `a ≤ ofA`, `b ≤ ofB`. As R's fisher.test
 * does, it adds up the probabilities of all tables with the same margins that are no likelier than the one met
 * (R. A. Fisher, Statistical Methods for Research Workers, 5th ed. 1934, § 21.02).
 */
export function fisherExact(a: number, ofA: number, b: number, ofB: number): number {
  const met = a + b;
  const all = ofA + ofB;
  const ln = growTo(all);
  const at = (i: number) => ln[i] as number;
  const margins = at(ofA) + at(ofB) + at(met) + at(all - met) - at(all);
  const logOf = (x: number) => margins - at(x) - at(ofA - x) - at(met - x) - at(ofB - met + x);
  const most = logOf(a) + ROUNDING;
  let p = 0;
  for (let x = Math.max(0, met - ofB); x <= Math.min(met, ofA); x++) {
    const log = logOf(x);
    if (log <= most) p += Math.exp(log);
  }
  return Math.min(1, p);
}
