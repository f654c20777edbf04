import type { Disagreement } from "./agreement";

/** All that reference and coder differ in on one sentence, or on a readout as a whole. */
export interface SentenceDifferences {
  file: string;
  /** The sentence's number and words, and where it begins; none where the difference is the whole readout's. */
  sentence: { n: number; text: string; start: number } | null;
  differences: { about: string; reference: string; coder: string }[];
}

/** The differences sentence by sentence, in the order of the readouts; what concerns a readout as a whole goes before. */
export function differencesBySentence(disagreements: readonly Disagreement[]): SentenceDifferences[] {
  const found = new Map<string, Map<number, SentenceDifferences>>();
  for (const { file, about, reference, coder, n, text, start } of disagreements) {
    const own = found.get(file) ?? new Map<number, SentenceDifferences>();
    found.set(file, own);
    const sentence = n === undefined || text === undefined || start === undefined ? null : { n, text, start };
    const key = sentence?.start ?? -1;
    const group = own.get(key) ?? { file, sentence, differences: [] };
    group.differences.push({ about, reference, coder });
    own.set(key, group);
  }
  return [...found.values()].flatMap((own) => [...own].sort(([a], [b]) => a - b).map(([, group]) => group));
}
