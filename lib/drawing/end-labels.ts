/** Moves labels apart so that each has `room` pixels, all within `top` and `bottom`, in their order and near their marks. */
export function spread(wanted: readonly number[], room: number, [top, bottom]: [number, number]): number[] {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] as number) - (wanted[b] as number));
  const placed = new Array<number>(wanted.length).fill(0);
  let free = top;
  for (const i of order) {
    placed[i] = Math.max(wanted[i] as number, free);
    free = (placed[i] as number) + room;
  }
  let limit = bottom;
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i] as number, limit);
    limit = (placed[i] as number) - room;
  }
  return placed;
}
