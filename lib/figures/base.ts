import type { Columns } from "../corpus/columns";

/**
 * What a figure was counted over. In figures "statements" means rows of kind statement and joint together, as in the
 * codebook ("statements and joint sentences"); `joint` says how many of them are joint. Narration counts nowhere.
 */
export interface Base {
  statements: number;
  joint: number;
  calls: number;
}

/** Counts the rows, the joint ones among them, and the calls of a view. */
export function countBase({ speaker }: Columns, rows: Uint32Array, calls: Uint8Array): Base {
  let joint = 0;
  for (const at of rows) if (speaker[at] === -1) joint++;
  let count = 0;
  for (const one of calls) count += one;
  return { statements: rows.length, joint, calls: count };
}
