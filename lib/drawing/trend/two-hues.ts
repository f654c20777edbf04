import type { Stack } from "../../figures/stack";
import { otherHue } from "../hues";
import type { TrendRow } from "./trend-rows";

/**
 * The rows of a stack with the topics of a family in its two hues: each in the one that fewer of the topics have on
 * which it stands, so that neighbours are told apart. `columns` have a part for each row, by its index.
 */
export function inTwoHues(rows: readonly TrendRow[], columns: Stack["columns"]): TrendRow[] {
  const under = rows.map((): number[] => []);
  for (const column of columns) {
    const shown = (column ?? []).filter(({ from, to }) => to > from);
    for (const [at, { series }] of shown.entries()) under[series]?.push(shown[at - 1]?.series ?? -1);
  }
  const turned: boolean[] = [];
  return rows.map((row, i) => {
    const isOwn = (at: number) => rows[at]?.hue === row.hue && rows[at]?.isOpen === undefined;
    // Where the columns leave it open, they go by turns.
    const beside = [i - 1, ...(under[i] ?? []), ...(under[i] ?? [])].filter(isOwn);
    const alike = beside.filter((at) => !turned[at]).length;
    turned[i] = row.isOpen === undefined && 2 * alike > beside.length;
    return turned[i] ? { ...row, hue: otherHue(row.hue) } : row;
  });
}
