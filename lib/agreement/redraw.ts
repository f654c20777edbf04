/** What one readout adds to a ratio: agreeing decisions, and all. */
export interface Part {
  agreeing: number;
  of: number;
}

const DRAWS = 2000;
const SEED = 20_210_903;

/**
 * The 95 % interval of a ratio when whole readouts are drawn anew, with replacement, 2000 times from a fixed seed (the
 * percentile bootstrap over clusters). Errors come in clusters: a missed turn spoils every sentence behind it, which an
 * interval over single sentences cannot show. None where all readouts have the same ratio: redrawing says nothing then.
 */
export function redrawReadouts(parts: readonly Part[]): { low: number; high: number } | null {
  const told = parts.filter(({ of }) => of > 0);
  const [first] = told;
  if (!first || told.every(({ agreeing, of }) => agreeing * first.of === first.agreeing * of)) return null;
  const random = randomFrom(SEED);
  const ratios = Array.from({ length: DRAWS }, () => drawRatio(told, random)).sort((a, b) => a - b);
  const at = (share: number) => ratios[Math.round(share * (DRAWS - 1))] as number;
  return { low: at(0.025), high: at(0.975) };
}

function drawRatio(parts: readonly Part[], random: () => number): number {
  let agreeing = 0;
  let of = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[Math.floor(random() * parts.length)] as Part;
    agreeing += part.agreeing;
    of += part.of;
  }
  return agreeing / of;
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32, a small generator in the public domain). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
