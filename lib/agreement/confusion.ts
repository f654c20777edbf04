import type { RowPair } from "./align";

/** Where nothing stands against a topic: the other coding has no topic that this one lacks. */
export const NOTHING = "nothing";

/** A topic that the reference has where the coder has another, or nothing; the sentences are the rows' own. */
export interface Confusion {
  reference: string;
  coder: string;
  sentences: { file: string; start: number; n: number }[];
}

/**
 * What the coder says against what the reference says, for the rows whose topics differ: each topic that only the
 * reference has against each that only the coder has, or against nothing where one of them has no topic of its own.
 */
export function confuseTopics(pairs: readonly (RowPair & { file: string })[]): Confusion[] {
  const found = new Map<string, Confusion>();
  for (const { reference, coder, file } of pairs) {
    const wanted = new Set(reference?.topics.map(({ id }) => id));
    const got = new Set(coder?.topics.map(({ id }) => id));
    const missed = [...wanted].filter((id) => !got.has(id));
    const extra = [...got].filter((id) => !wanted.has(id));
    const row = coder ?? reference;
    if (!row || missed.length + extra.length === 0) continue;
    for (const one of orNothing(missed)) {
      for (const other of orNothing(extra)) {
        const known = found.get(`${one} ${other}`) ?? { reference: one, coder: other, sentences: [] };
        known.sentences.push({ file, start: row.start, n: row.n });
        found.set(`${one} ${other}`, known);
      }
    }
  }
  return [...found.values()];
}

const orNothing = (ids: string[]) => (ids.length === 0 ? [NOTHING] : ids);
