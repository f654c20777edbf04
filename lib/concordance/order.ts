import type { Hits } from "./hits";
import type { Order } from "./query";
import type { ConcordanceSource } from "./source";

/** The first `limit` hits in an order, as positions in `hits`; ties stand by date, then as in the readouts. */
export function orderHits(source: ConcordanceSource, hits: Hits, order: Order, limit: number): number[] {
  if (order === "date") return Array.from({ length: Math.min(limit, hits.length) }, (_, hit) => hit);
  const compare = COMPARE[order](source, hits);
  return firstOf(hits.length, (a, b) => compare(a, b) || a - b, limit);
}

type Compare = (a: number, b: number) => number;

/** How two hits stand to each other. A new order is a row. */
const COMPARE: Record<Exclude<Order, "date">, (source: ConcordanceSource, hits: Hits) => Compare> = {
  speaker: bySpeaker,
  left: (source, hits) => byWords(source, (hit, step) => leftOf(source, hits, hit, step)),
  right: (source, hits) => byWords(source, (hit, step) => rightOf(source, hits, hit, step)),
};

/** By the speakers' short names; joint sentences come last. */
function bySpeaker({ columns: { speakers, speaker } }: ConcordanceSource, { at }: Hits): Compare {
  const { compare } = new Intl.Collator("en", { sensitivity: "base" });
  const names = [...speakers.keys()].sort((a, b) =>
    compare(speakers[a]?.short ?? "", speakers[b]?.short ?? ""),
  );
  const place = new Uint32Array(names.length);
  names.forEach((person, i) => {
    place[person] = i;
  });
  const placeOf = (hit: number) => place[speaker[at[hit] as number] as number] ?? names.length;
  return (a, b) => placeOf(a) - placeOf(b);
}

/** By the word beside the key, then the one beyond it, outwards; a sentence that ends there comes first. */
function byWords({ rank }: ConcordanceSource, wordAt: (hit: number, step: number) => number): Compare {
  return (a, b) => {
    for (let step = 1; ; step++) {
      const [one, other] = [wordAt(a, step), wordAt(b, step)];
      if (one !== other) return (rank[one] ?? -1) - (rank[other] ?? -1);
      if (one < 0) return 0;
    }
  };
}

/** The number of the `step`th word before the key, −1 where the sentence has none. */
function leftOf({ index }: ConcordanceSource, { first, at }: Hits, hit: number, step: number): number {
  const place = (first[hit] as number) - step;
  return place < (index.from[at[hit] as number] as number) ? -1 : (index.words[place] as number);
}

function rightOf({ index }: ConcordanceSource, { end, at }: Hits, hit: number, step: number): number {
  const place = (end[hit] as number) + step - 1;
  return place >= (index.from[(at[hit] as number) + 1] as number) ? -1 : (index.words[place] as number);
}

/** The first `limit` of the numbers below `length` in an order: a page of 200,000 hits needs no sorting of them all. */
function firstOf(length: number, compare: Compare, limit: number): number[] {
  const kept: number[] = [];
  let bar = -1;
  for (let one = 0; one < length; one++) {
    if (bar >= 0 && compare(one, bar) > 0) continue;
    kept.push(one);
    if (kept.length < 4 * limit) continue;
    kept.sort(compare);
    kept.length = limit;
    bar = kept[limit - 1] as number;
  }
  return kept.sort(compare).slice(0, limit);
}
