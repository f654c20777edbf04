/** The rows that are drawn: positions `from` to `to` (exclusive) of the list, and the empty room above and below them in pixels. */
export interface RowWindow {
  from: number;
  to: number;
  above: number;
  below: number;
}

/** So many rows are drawn beyond the edges, so that a scroll or a Tab finds the next one there. */
const BEYOND = 6;

/**
 * Which rows of a long list lie within `height` pixels from `top`, when each row has its own height.
 * A row whose height is not known (0) counts with `guess` pixels.
 */
export function findWindow(
  rows: ArrayLike<number>,
  heights: ArrayLike<number>,
  guess: number,
  top: number,
  height: number,
): RowWindow {
  const heightOf = (place: number) => heights[rows[place] as number] || guess;
  let from = 0;
  let above = 0;
  while (from < rows.length && above + heightOf(from) <= top) above += heightOf(from++);
  let to = from;
  let bottom = above;
  while (to < rows.length && bottom < top + height) bottom += heightOf(to++);
  for (let step = 0; step < BEYOND && from > 0; step++) above -= heightOf(--from);
  for (let step = 0; step < BEYOND && to < rows.length; step++) to++;
  let below = 0;
  for (let place = to; place < rows.length; place++) below += heightOf(place);
  return { from, to, above, below };
}
