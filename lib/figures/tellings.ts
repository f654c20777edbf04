import type { Corpus } from "../corpus/corpus";

/** Who tells of the calls: what the corpus can show hangs on it. */
export interface Tellings {
  readouts: number;
  calls: number;
  /** The years of the first and the last call. */
  from: number;
  to: number;
  /** The countries whose tellings the readouts are, most readouts first; of some it is inferred. */
  tellers: { country: string; readouts: number; inferred: number }[];
  /** Calls of which two countries tell. */
  toldTwice: number;
}

/** Counts the readouts by the country that tells of the call. */
export function countTellings({ readouts, calls }: Pick<Corpus, "readouts" | "calls">): Tellings {
  const tellers = new Map<string, { country: string; readouts: number; inferred: number }>();
  for (const { fields } of readouts) {
    const teller = tellers.get(fields.toldBy) ?? { country: fields.toldBy, readouts: 0, inferred: 0 };
    teller.readouts++;
    if (fields.toldByInferred) teller.inferred++;
    tellers.set(fields.toldBy, teller);
  }
  const years = calls.map(({ year }) => year);
  return {
    readouts: readouts.length,
    calls: calls.length,
    from: Math.min(...years),
    to: Math.max(...years),
    tellers: [...tellers.values()].sort((a, b) => b.readouts - a.readouts),
    toldTwice: calls.filter(
      (call) => new Set(call.readouts.map((at) => readouts[at]?.fields.toldBy)).size > 1,
    ).length,
  };
}
