/**
 * p-values of tests made at once, adjusted so that the chance of even one false alarm among all of them stays what
 * a single p-value says (S. Holm, A simple sequentially rejective multiple test procedure, Scand. J. Statist. 6,
 * 1979). In the order given.
 */
export function adjustHolm(ps: readonly number[]): number[] {
  const order = [...ps.keys()].sort((i, j) => (ps[i] as number) - (ps[j] as number));
  const adjusted: number[] = new Array(ps.length);
  let least = 0;
  order.forEach((i, rank) => {
    least = Math.max(least, Math.min(1, (ps[i] as number) * (ps.length - rank)));
    adjusted[i] = least;
  });
  return adjusted;
}
