/**
 * Pairs rows with columns one to one so that the sum of the scores is the highest there is (the Hungarian method with
 * potentials: H. W. Kuhn 1955, J. Munkres 1957). For each row its column, or −1 where there are fewer columns. Every
 * row of `scores` has the same length.
 */
export function assignBest(scores: readonly (readonly number[])[]): number[] {
  const width = scores[0]?.length ?? 0;
  if (scores.length > width) return transposed(scores, width);
  // index 0 of columns stands for "no column yet"
  const byRow = new Float64Array(scores.length + 1);
  const byColumn = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  scores.forEach((_, row) => {
    rowOf[0] = row + 1;
    const before = findPath(scores, rowOf, byRow, byColumn);
    // hands each column of the path on to the row before
    for (let column = before.end; column !== 0; column = before.from[column] as number) {
      rowOf[column] = rowOf[before.from[column] as number] as number;
    }
  });
  const columnOf: number[] = new Array(scores.length).fill(-1);
  for (let column = 1; column <= width; column++) {
    const row = rowOf[column] as number;
    if (row > 0) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}

function transposed(scores: readonly (readonly number[])[], width: number): number[] {
  const turned = Array.from({ length: width }, (_, column) => scores.map((row) => row[column] as number));
  const columnOf: number[] = new Array(scores.length).fill(-1);
  if (width > 0) {
    assignBest(turned).forEach((row, column) => {
      if (row >= 0) columnOf[row] = column;
    });
  }
  return columnOf;
}

/** The cheapest way from the row at column 0 to a free column; cost is the negative score, less the potentials. */
function findPath(
  scores: readonly (readonly number[])[],
  rowOf: Int32Array,
  byRow: Float64Array,
  byColumn: Float64Array,
): { end: number; from: Int32Array } {
  const width = rowOf.length - 1;
  const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(width + 1);
  const used = new Uint8Array(width + 1);
  let at = 0;
  do {
    used[at] = 1;
    const row = rowOf[at] as number;
    let next = 0;
    let step = Number.POSITIVE_INFINITY;
    for (let column = 1; column <= width; column++) {
      if (used[column] === 1) continue;
      const cost =
        -(scores[row - 1]?.[column - 1] as number) - (byRow[row] as number) - (byColumn[column] as number);
      if (cost < (least[column] as number)) {
        least[column] = cost;
        from[column] = at;
      }
      if ((least[column] as number) < step) {
        step = least[column] as number;
        next = column;
      }
    }
    for (let column = 0; column <= width; column++) {
      if (used[column] === 1) {
        (byRow[rowOf[column] as number] as number) += step;
        (byColumn[column] as number) -= step;
      } else (least[column] as number) -= step;
    }
    at = next;
  } while (rowOf[at] !== 0);
  return { end: at, from };
}
