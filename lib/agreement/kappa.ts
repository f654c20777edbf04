import type { Match } from "./score";

/**
 * Cohen's κ of two codings of the same things into categories: how far they agree beyond what two coders would with
 * the same habits and no eyes (J. Cohen, 1960, Educational and Psychological Measurement 20, 37–46). None where there
 * is nothing to compare, or where both gave everything one category and chance explains all.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const [first, second] = [new Map<string, number>(), new Map<string, number>()];
  let agreeing = 0;
  for (const [one, other] of pairs) {
    first.set(one, (first.get(one) ?? 0) + 1);
    second.set(other, (second.get(other) ?? 0) + 1);
    if (one === other) agreeing++;
  }
  const chances = [...first].map(([category, count]) => count * (second.get(category) ?? 0));
  return kappa(
    agreeing,
    chances.reduce((sum, chance) => sum + chance, 0),
    pairs.length,
  );
}

/** κ of a code that each of `decisions` things can have or not have: a topic on so many statements. */
export function kappaOfMatch({ both, reference, coder }: Match, decisions: number): number | null {
  const neither = decisions - (reference + coder - both);
  const chance = reference * coder + (decisions - reference) * (decisions - coder);
  return kappa(both + neither, chance, decisions);
}

/** `agreeing` of `base`, where chance alone would give `chance` / `base`². */
function kappa(agreeing: number, chance: number, base: number): number | null {
  if (base === 0 || chance === base ** 2) return null;
  const expected = chance / base ** 2;
  return (agreeing / base - expected) / (1 - expected);
}
