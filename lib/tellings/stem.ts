/** A stem has at least this many letters; what is shorter is left whole. */
const SHORTEST = 4;

/**
 * A word (folded) without its ending, so that "supports", "supported" and "supporting" meet. A light stemmer: plurals
 * as D. Harman's S-stemmer has them (How effective is suffixing?, JASIS 42, 1991), then "-ed", "-ing" and a last "e".
 */
export function stemOf(word: string): string {
  const singular = word
    .replace(/(?<![ea])ies$/, "y")
    .replace(/(?<=(s|x|z|ch|sh))es$/, "")
    .replace(/(?<![ius])s$/, "");
  const base = singular.replace(/(ed|ing)$/, "");
  const stem = (base.length < SHORTEST ? singular : base).replace(/e$/, "");
  return stem.length < SHORTEST ? singular : stem;
}
