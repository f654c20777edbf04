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

/**
 * Every place in these rows at which one of the phrases stands; places that overlap are one, as where the dashboard
 * marks them, and a sentence that two speakers share is looked at once. The next call takes the room of these hits.
 */
export function findHits(source: ConcordanceSource, groups: FoundPhrases, rows: Uint32Array): Hits {
  const { from } = source.index;
  const isIn = firstRows(source, rows);
  const phrases = groups.flat();
  const next = new Uint32Array(phrases.length);
  const hits = roomFor(phrases.reduce((sum, { places }) => sum + places.length, 0));
  let count = 0;
  let at = 0;
  for (;;) {
    const phrase = firstPhrase(phrases, next);
    const found = phrases[phrase];
    if (!found) break;
    const first = found.places[(next[phrase] as number)++] as number;
    const end = first + found.length;
    while ((from[at + 1] as number) <= first) at++;
    if (isIn[at] !== 1) continue;
    const before = count > 0 ? (hits.end[count - 1] as number) : 0;
    if (first < before) hits.end[count - 1] = Math.max(before, end);
    else {
      hits.at[count] = at;
      hits.first[count] = first;
      hits.end[count++] = end;
    }
  }
  const cut = (column: Uint32Array) => column.subarray(0, count);
  return { length: count, at: cut(hits.at), first: cut(hits.first), end: cut(hits.end) };
}

/** Which of the phrases stands next, the longer of two that begin alike; −1 where none is left. */
function firstPhrase(phrases: FoundPhrases[number], next: Uint32Array): number {
  let first = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let phrase = 0; phrase < phrases.length; phrase++) {
    const { places, length } = phrases[phrase] as FoundPhrases[number][number];
    const at = next[phrase] as number;
    if (at >= places.length) continue;
    const place = places[at] as number;
    if (place > least || (place === least && length <= (phrases[first]?.length ?? 0))) continue;
    [first, least] = [phrase, place];
  }
  return first;
}

let room = { at: new Uint32Array(0), first: new Uint32Array(0), end: new Uint32Array(0) };

/**
 * Room for so many hits, the same for each answer: 400,000 hits take five megabytes, and whoever asks for that much anew
 * with every letter typed waits for the collector of memory.
 */
function roomFor(length: number): typeof room {
  if (room.at.length < length) {
    const column = () => new Uint32Array(length);
    room = { at: column(), first: column(), end: column() };
  }
  return room;
}

/** Per row, 1 where it is one of these and the first of them over its sentence. */
function firstRows({ columns, sentence }: ConcordanceSource, rows: Uint32Array): Uint8Array {
  const isIn = new Uint8Array(columns.length);
  let last = -1;
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i] as number;
    if (sentence[at] !== last) isIn[at] = 1;
    last = sentence[at] as number;
  }
  return isIn;
}
