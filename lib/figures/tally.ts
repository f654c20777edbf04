import type { Columns } from "../corpus/columns";
import { eachBit } from "./bits";
import type { Periods } from "./periods";

/** How many statements carry one thing (a topic, a family), and how many calls hold one of them; an entry a period. */
export interface Tally {
  statements: number[];
  calls: number[];
}

/**
 * Counts rows and calls for each of up to 32 things in each period, in one pass; the answer gives the tally of one thing
 * by its bit. `carries` gives a row's things as bits, so that a row counts once for each, however often it shows it.
 */
export function tally(
  { call, calls }: Columns,
  rows: Uint32Array,
  { periods, periodOf }: Periods,
  carries: (at: number) => number,
): (bit: number) => Tally {
  const statements = new Uint32Array(periods.length * 32);
  const touched = new Uint32Array(periods.length * 32);
  const seen = new Uint32Array(calls.length);
  for (const at of rows) {
    const inCall = call[at] as number;
    const from = (periodOf[inCall] as number) * 32;
    const mask = carries(at);
    (seen[inCall] as number) |= mask;
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      (statements[from + bit] as number)++;
    }
  }
  seen.forEach((mask, inCall) => {
    eachBit(mask, (bit) => {
      (touched[(periodOf[inCall] as number) * 32 + bit] as number)++;
    });
  });
  const column = (counts: Uint32Array, bit: number) => periods.map((_, i) => counts[i * 32 + bit] as number);
  return (bit) => ({ statements: column(statements, bit), calls: column(touched, bit) });
}
