import type { FoundPhrases } from "../view/words";
import type { ConcordanceSource } from "./source";

/** The places at which the words stand, in the corpus's order, as places in the index. */
export interface Hits {
  length: number;
  /** Position in the columns of the row. */
  at: Uint32Array;
  /** The first word's place in the index, and the one behind the last. */
  first: Uint32Array;
  end: Uint32Array;
}

/** Longer phrases than this there are none: search words have at most 200 characters. */
const LONGEST = 256;

/**
 * Every place in these rows at which one of the phrases stands; places that overlap are one, as where the dashboard
 * marks them, and a sentence that two speakers share is looked at once.
 */
export function findHits(source: ConcordanceSource, groups: FoundPhrases, rows: Uint32Array): Hits {
  const { index } = source;
  const isIn = firstRows(source, rows);
  const found = groups.flat();
  const keys = new Float64Array(found.reduce((sum, { places }) => sum + places.length, 0));
  let count = 0;
  for (const { length, places } of found) {
    let at = 0;
    for (const place of places) {
      while ((index.from[at + 1] as number) <= place) at++;
      // of two that begin alike the longer comes first
      if (isIn[at] === 1) keys[count++] = place * LONGEST + (LONGEST - 1 - length);
    }
  }
  const sorted = keys.subarray(0, count);
  return joinOverlaps(source, found.length > 1 ? sorted.sort() : sorted);
}

/** Per row, 1 where it is one of these and the first of them over its sentence. */
function firstRows({ columns, sentence }: ConcordanceSource, rows: Uint32Array): Uint8Array {
  const isIn = new Uint8Array(columns.length);
  let last = -1;
  for (const at of rows) {
    if (sentence[at] !== last) isIn[at] = 1;
    last = sentence[at] as number;
  }
  return isIn;
}

function joinOverlaps({ index }: ConcordanceSource, keys: Float64Array): Hits {
  const hits = {
    at: new Uint32Array(keys.length),
    first: new Uint32Array(keys.length),
    end: new Uint32Array(keys.length),
  };
  let count = 0;
  let at = 0;
  for (const key of keys) {
    const first = Math.floor(key / LONGEST);
    const end = first + LONGEST - 1 - (key % LONGEST);
    while ((index.from[at + 1] as number) <= first) at++;
    const before = count > 0 ? (hits.end[count - 1] as number) : 0;
    if (count > 0 && first < before) hits.end[count - 1] = Math.max(before, end);
    else {
      hits.at[count] = at;
      hits.first[count] = first;
      hits.end[count++] = end;
    }
  }
  const cut = (column: Uint32Array) => column.subarray(0, count);
  return { length: count, at: cut(hits.at), first: cut(hits.first), end: cut(hits.end) };
}
