/** Below this a difference is called rare by chance; the usual line, and no more than that. */
export const RARE = 0.05;
/** From this on a difference is nothing unusual. */
const USUAL = 0.2;

/** "p = 0.66", "p = 0.012", "p < 0.001". */
export function formatP(p: number): string {
  if (p < 0.001) return "p < 0.001";
  if (p > 0.995) return "p = 1";
  return `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}

/** What a p-value says of a difference, in plain words; `adjusted` is Holm's among all tests of the page. */
export function tellChance(p: number, adjusted: number): string {
  if (adjusted < RARE) return "hardly chance";
  if (p < RARE) return "rare by chance, were it the only test";
  return p < USUAL ? "may be chance" : "could well be chance";
}
