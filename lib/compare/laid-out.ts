import type { Stretches } from "./stretches";

/** The statements of two halves one behind the other, those of a first. */
export interface LaidOut {
  /** In each place the number of the run of the current length that begins there: first its word; 0 where none does. */
  runs: Int32Array;
  /** Statement i has the places `from[i]` to `from[i + 1]`; the first `ofA` are a's. */
  from: Uint32Array;
  ofA: number;
}

/** Lays out the texts of two halves, each given by the texts' numbers. */
export function layOut(read: Stretches, a: ArrayLike<number>, b: ArrayLike<number>): LaidOut {
  const from = new Uint32Array(a.length + b.length + 1);
  const textOf = (i: number) => (i < a.length ? a[i] : b[i - a.length]) as number;
  for (let i = 0; i + 1 < from.length; i++) {
    const text = textOf(i);
    from[i + 1] = (from[i] as number) + (read.from[text + 1] as number) - (read.from[text] as number);
  }
  const runs = new Int32Array(from[from.length - 1] as number);
  for (let i = 0; i + 1 < from.length; i++) {
    const text = textOf(i);
    runs.set(read.places.subarray(read.from[text], read.from[text + 1]), from[i]);
  }
  return { runs, from, ofA: a.length };
}

/** In how many places of a and of b a run of each length up to `longest` could stand; [0, 0] at 0. */
export function countPlaces({ runs, from, ofA }: LaidOut, longest: number): [number, number][] {
  const places = Array.from({ length: longest + 1 }, (): [number, number] => [0, 0]);
  const endOfA = from[ofA] as number;
  let own = 0;
  for (let at = 0; at < runs.length; at++) {
    own = runs[at] === 0 ? 0 : own + 1;
    // a place is the last of a run of each length that the stretch has had so far
    for (let length = 1; length <= own && length <= longest; length++) {
      (places[length] as [number, number])[at < endOfA ? 0 : 1]++;
    }
  }
  return places;
}
