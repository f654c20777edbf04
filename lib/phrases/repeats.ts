import type { Stream } from "./stream";

/** How many telling words a repeat may have; longer ones are told by their parts. */
const LONGEST = 10;
/** Of a run's calls, how many have to be without the word that is skipped most, for the run to be one without it. */
const WITHOUT_FILLER = 1 / 4;

/** Where a run stands: its first and its last telling word in the stream, and the stem that it skips (−1 for none). */
export interface Place {
  first: number;
  last: number;
  skipped: number;
}

/** A run of telling words that recurs: its stems in order, and where it stands. */
export interface Repeat {
  stems: readonly number[];
  places: readonly Place[];
  calls: number;
}

/**
 * The maximal repeats of the stream: runs of two or more telling words, with at most one other word skipped, that are in at
 * least `least` calls and are no part of a longer run with as many places. Runs grow a word at a time, those in
 * too few calls no further: "national sovereignty", then "national sovereignty [security] territorial", …
 */
export function findRepeats(stream: Stream, least: number): Repeat[] {
  const found: Repeat[] = [];
  let shorter = firstRuns(stream, least);
  for (let length = 2; length <= LONGEST + 1 && shorter.size > 0; length++) {
    const longer = growRuns(stream, shorter, least);
    if (length > 2) found.push(...maximalOf(shorter, longer));
    shorter = longer;
  }
  return found;
}

/** Runs of one length by their stems, as text. */
type Runs = Map<string, Repeat>;

function firstRuns(stream: Stream, least: number): Runs {
  const places = new Map<number, Place[]>();
  stream.stem.forEach((stem, at) => {
    const place = { first: at, last: at, skipped: -1 };
    const list = places.get(stem);
    if (list) list.push(place);
    else places.set(stem, [place]);
  });
  return keepFrequent(
    stream,
    [...places].map(([stem, list]) => [[stem], list] as const),
    least,
  );
}

function growRuns(stream: Stream, shorter: Runs, least: number): Runs {
  const grown: (readonly [number[], Place[]])[] = [];
  for (const { stems, places } of shorter.values()) {
    const byNext = new Map<number, Place[]>();
    for (const { first, last, skipped } of places) {
      if (stream.goesOn[last] === 0) continue;
      addPlace(byNext, stream.stem[last + 1] as number, { first, last: last + 1, skipped });
      if (skipped !== -1 || stream.goesOn[last + 1] === 0) continue;
      const filler = stream.stem[last + 1] as number;
      addPlace(byNext, stream.stem[last + 2] as number, { first, last: last + 2, skipped: filler });
    }
    for (const [next, list] of byNext) if (list.length >= least) grown.push([[...stems, next], list]);
  }
  return keepFrequent(stream, grown, least);
}

function addPlace(byNext: Map<number, Place[]>, next: number, place: Place): void {
  const list = byNext.get(next);
  if (!list) byNext.set(next, [place]);
  // "step by step by step": a run does not overlap itself, and the nearer of two ends is its end
  else if (place.first > (list.at(-1) as Place).last) list.push(place);
}

/** Keeps the runs that are in enough calls, and not nearly always around one and the same word. */
function keepFrequent(
  stream: Stream,
  runs: readonly (readonly [readonly number[], Place[]])[],
  least: number,
): Runs {
  const kept: Runs = new Map();
  for (const [stems, places] of runs) {
    const calls = countCalls(stream, places);
    if (calls < least || hasOneFiller(stream, places, calls)) continue;
    kept.set(stems.join(" "), { stems, places, calls });
  }
  return kept;
}

/** "Comprehensive partnership", where "strategic" is what stands between: the run with that word is the phrase. */
function hasOneFiller(stream: Stream, places: readonly Place[], calls: number): boolean {
  const fillers = new Map<number, number>();
  for (const { skipped } of places) if (skipped !== -1) fillers.set(skipped, (fillers.get(skipped) ?? 0) + 1);
  let most = -1;
  for (const [filler, amount] of fillers) if (amount > (fillers.get(most) ?? 0)) most = filler;
  if (most === -1) return false;
  const without = countCalls(
    stream,
    places.filter(({ skipped }) => skipped !== most),
  );
  return without < Math.max(1, calls * WITHOUT_FILLER);
}

/** Those of the runs that no run of one word more has all places of. */
function maximalOf(shorter: Runs, longer: Runs): Repeat[] {
  const most = new Map<string, number>();
  for (const { stems, places } of longer.values()) {
    for (const part of [stems.slice(0, -1), stems.slice(1)].map((stems) => stems.join(" ")))
      most.set(part, Math.max(most.get(part) ?? 0, places.length));
  }
  return [...shorter].flatMap(([key, run]) => ((most.get(key) ?? 0) >= run.places.length ? [] : [run]));
}

/** In how many calls these places, in the stream's order, are. */
export function countCalls({ call }: Stream, places: readonly { first: number }[]): number {
  let calls = 0;
  let last = -1;
  for (const { first } of places) {
    if (call[first] !== last) calls++;
    last = call[first] as number;
  }
  return calls;
}
