import type { Place } from "./repeats";
import type { Stream } from "./stream";

/** A phrase of fewer telling words is not looked for in another order: too many chance meetings. */
const FEWEST_STEMS = 3;
/** How many other telling words may stand between, and how long it all may be for each stem that it has. */
const MOST_OTHERS = 1;
const WORDS_A_STEM = 2;

/**
 * Where the stems of a phrase stand together in whatever order ("plan for comprehensive cooperation", "comprehensive
 * cooperation plan"); of four and more a quarter may be missing.
 */
export function findReordered(stream: Stream, stems: readonly number[]): Place[] {
  const wanted = new Set(stems);
  if (wanted.size < FEWEST_STEMS) return [];
  const needed = wanted.size === FEWEST_STEMS ? FEWEST_STEMS : Math.ceil((wanted.size * 3) / 4);
  const longest = wanted.size + MOST_OTHERS;
  const places: Place[] = [];
  let free = 0;
  for (const first of positionsOf(stream, wanted)) {
    if (first < free) continue;
    const place = placeFrom(stream, wanted, first, needed, longest);
    if (!place) continue;
    places.push(place);
    free = place.last + 1;
  }
  return places;
}

/** The place that begins here, up to the last of the stems that is near enough; none where too few are. */
function placeFrom(
  stream: Stream,
  wanted: ReadonlySet<number>,
  first: number,
  needed: number,
  longest: number,
) {
  const met = new Set<number>();
  let place: Place | undefined;
  for (let at = first; at < first + longest; at++) {
    const stem = stream.stem[at] as number;
    const size = met.size;
    if (wanted.has(stem)) met.add(stem);
    const length = (stream.word[at] as number) - (stream.word[first] as number);
    const isNear = length <= Math.max(met.size, needed) * WORDS_A_STEM;
    if (met.size > size && met.size >= needed && isNear) place = { first, last: at, skipped: -1 };
    if (stream.goesOn[at] !== 1) break;
  }
  return place;
}

const POSITIONS = new WeakMap<Stream, Map<number, number[]>>();

/** Where in the stream any of the stems stands, ascending. */
function positionsOf(stream: Stream, stems: ReadonlySet<number>): number[] {
  let all = POSITIONS.get(stream);
  if (!all) {
    all = new Map();
    for (const [at, stem] of stream.stem.entries()) {
      const list = all.get(stem);
      if (list) list.push(at);
      else all.set(stem, [at]);
    }
    POSITIONS.set(stream, all);
  }
  const found = [...stems].flatMap((stem) => all.get(stem) ?? []);
  return found.sort((a, b) => a - b);
}
