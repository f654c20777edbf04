import type { Stream } from "./stream";

/**
 * How telling stems are together, in bits: the sum of log₂(sentences ÷ sentences with the stem). A stem that is in every
 * second sentence tells one bit, one that is in a hundredth of them almost seven.
 */
export function tellingOf({ sentences, spread }: Stream, stems: Iterable<number>): number {
  let bits = 0;
  for (const stem of stems) bits += Math.log2(sentences.length / (spread[stem] as number));
  return bits;
}

/**
 * What set phrases are ranked by: calls times the square root of what the words tell. The root keeps a long wording of
 * two calls, which has many bits, behind a short one of all calls.
 */
export function scoreOf(calls: number, telling: number): number {
  return calls * Math.sqrt(telling);
}
