import { type Fixed, fixedOf } from "./fixed";
import { findReordered } from "./reordered";
import { countCalls, type Place, type Repeat } from "./repeats";
import type { Stream } from "./stream";
import { tellingOf } from "./telling";

/** A set phrase has at least this many fixed words, as studies of recurring word sequences have it. */
const FEWEST_WORDS = 3;
/** A run that is part of another is a form of it where it has at least this much of what the longer one tells. */
const SAME = 0.6;

/** A set phrase: a run and the runs that are forms of it, with all their places. */
interface Formula {
  /** The run that names it: of its forms the one with the most places times what it tells. */
  core: Repeat;
  fixed: Fixed;
  /** By place in the stream; none overlaps another. */
  places: Place[];
  calls: number;
  /** How telling the core is, in bits. */
  telling: number;
}

interface Growing {
  stems: ReadonlySet<number>;
  bits: number;
  core: Repeat;
  weight: number;
  places: Place[];
  /** The telling words of its places. */
  own: Set<number>;
}

/**
 * Makes set phrases of repeats. The best (calls × telling) come first and take their words; a later one is
 *
 * - a form of one before it, where the one's stems are part of the other's and tell most of what the other tells;
 * - nothing new, where in fewer than `least` calls it stands outside those before it;
 * - nothing fixed, where it has fewer than three fixed words ("bilateral relations");
 * - else a set phrase of its own, also where its words stand in another order.
 */
export function groupRepeats(stream: Stream, repeats: readonly Repeat[], least: number): Formula[] {
  const taken = new Uint8Array(stream.stem.length);
  const formulas: Growing[] = [];
  const byStem = new Map<number, Growing[]>();
  for (const { repeat, bits } of rankRepeats(stream, repeats)) {
    const own = findForm(byStem, repeat, bits, stream);
    if (own) {
      addPlaces(own, repeat.places, taken);
      const weight = repeat.places.length * bits;
      if (weight > own.weight && isFixed(stream, repeat)) Object.assign(own, { core: repeat, weight });
      continue;
    }
    const apart = repeat.places.filter((place) => !isTaken(taken, place));
    if (countCalls(stream, apart) < least || !isFixed(stream, repeat)) continue;
    const formula: Growing = {
      stems: new Set(repeat.stems),
      bits,
      core: repeat,
      weight: repeat.places.length * bits,
      places: [],
      own: new Set(),
    };
    addPlaces(formula, repeat.places, taken);
    addPlaces(formula, findReordered(stream, repeat.stems), taken);
    formulas.push(formula);
    for (const stem of formula.stems) byStem.set(stem, [...(byStem.get(stem) ?? []), formula]);
  }
  return formulas.map((formula) => finish(stream, formula));
}

const isFixed = (stream: Stream, { places }: Repeat) => fixedOf(stream, places).count >= FEWEST_WORDS;

function rankRepeats(stream: Stream, repeats: readonly Repeat[]): { repeat: Repeat; bits: number }[] {
  const ranked = repeats.map((repeat) => ({ repeat, bits: tellingOf(stream, new Set(repeat.stems)) }));
  return ranked.sort(
    (a, b) =>
      b.repeat.calls * b.bits - a.repeat.calls * a.bits ||
      (a.repeat.places[0]?.first ?? 0) - (b.repeat.places[0]?.first ?? 0),
  );
}

/** The set phrase that a run is a form of: the one that shares most with it. */
function findForm(
  byStem: ReadonlyMap<number, Growing[]>,
  { stems }: Repeat,
  bits: number,
  stream: Stream,
): Growing | undefined {
  const own = new Set(stems);
  const near = new Set([...own].flatMap((stem) => byStem.get(stem) ?? []));
  let best: Growing | undefined;
  let most = 0;
  for (const formula of near) {
    const shared = [...own].filter((stem) => formula.stems.has(stem));
    if (shared.length < Math.min(own.size, formula.stems.size)) continue;
    const share = tellingOf(stream, shared) / Math.max(bits, formula.bits);
    if (share >= SAME && share > most) {
      best = formula;
      most = share;
    }
  }
  return best;
}

/** Adds the places that overlap none there is, and takes their words. */
function addPlaces({ places, own }: Growing, found: readonly Place[], taken: Uint8Array): void {
  for (const place of found) {
    const words = Array.from({ length: place.last - place.first + 1 }, (_, i) => place.first + i);
    if (words.some((word) => own.has(word))) continue;
    places.push(place);
    for (const word of words) own.add(word);
    taken.fill(1, place.first, place.last + 1);
  }
}

/** Whether more than half of the words of a place are some set phrase's already. */
function isTaken(taken: Uint8Array, { first, last }: Place): boolean {
  let count = 0;
  for (let at = first; at <= last; at++) count += taken[at] as number;
  return count * 2 > last - first + 1;
}

function finish(stream: Stream, { core, places }: Growing): Formula {
  const sorted = [...places].sort((a, b) => a.first - b.first);
  const calls = countCalls(stream, sorted);
  const telling = tellingOf(stream, new Set(core.stems));
  const fixed = fixedOf(stream, core.places);
  return { core, fixed, places: sorted, calls, telling };
}
