import type { Columns } from "../corpus/columns";
import type { TableColumn } from "./table-columns";
import type { Sort } from "./view";

/** The rows (positions in the columns) in the order that the reader chose; ties keep the corpus's order. */
export function orderRows(columns: Columns, rows: Uint32Array, sort: readonly Sort[]): Uint32Array {
  if (sort.length === 0) return rows;
  const keys = sort.map(({ column, desc }) => ({ key: KEYS[column](columns), sign: desc ? -1 : 1 }));
  return rows.slice().sort((a, b) => {
    for (const { key, sign } of keys) {
      const difference = key(a) - key(b);
      if (difference !== 0) return sign * difference;
    }
    return a - b;
  });
}

/** What each column is sorted by, as a number a row. A new column is a row. */
const KEYS: Record<TableColumn, (columns: Columns) => (at: number) => number> = {
  date: ({ calls, call }) =>
    byIndex(
      calls.map(({ date }) => Number(date.replaceAll("-", ""))),
      call,
    ),
  call: ({ calls, call }) => byIndex(ranks(calls.map(({ title }) => title)), call),
  // joint sentences, at index −1, come after every speaker
  speaker: ({ speakers, speaker }) =>
    byIndex(ranks(speakers.map(({ short }) => short)), speaker, speakers.length),
  side: ({ sides, side }) => byIndex(ranks(sides.map(({ name }) => name)), side),
  statement:
    ({ textRank }) =>
    (at) =>
      textRank[at] as number,
  topics: ({ topics }) => byList(topics),
  acts: ({ acts }) => byList(acts),
};

function byIndex(keys: readonly number[], index: ArrayLike<number>, none = 0): (at: number) => number {
  return (at) => keys[index[at] as number] ?? none;
}

/** The place of each name in alphabetical order; equal names have equal places. */
function ranks(names: readonly string[]): number[] {
  const { compare } = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  const order = [...names.keys()].sort((a, b) => compare(names[a] as string, names[b] as string));
  const places: number[] = new Array(names.length);
  order.forEach((at, i) => {
    const before = order[i - 1];
    const same = before !== undefined && compare(names[before] as string, names[at] as string) === 0;
    places[at] = same ? (places[before] as number) : i;
  });
  return places;
}

/** Rows by their lists of codes in the codebook's order, those without a code last. */
function byList(masks: ArrayLike<number>): (at: number) => number {
  const keys = Float64Array.from(masks, reverseBits);
  return (at) => -(keys[at] as number);
}

/** Bit 0 becomes the highest, so that masks compare like lists of codes. */
function reverseBits(mask: number): number {
  let reversed = 0;
  for (let bit = 0; bit < 32; bit++) reversed = reversed * 2 + ((mask >>> bit) & 1);
  return reversed;
}
