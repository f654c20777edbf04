import { widthOf } from "../letters";
import type { Shape } from "../scene";
import { rowMeaning, type TrendRow } from "./trend-rows";
import { nameWords } from "./trend-words";

const [SIZE, LINE, SQUARE, BETWEEN] = [12.5, 20, 10, 16];

interface Placed {
  row: TrendRow;
  x: number;
  y: number;
  width: number;
}

function place(rows: readonly TrendRow[], room: number): Placed[] {
  let [x, y] = [0, 0];
  return rows.map((row) => {
    const width = SQUARE + 6 + widthOf(row.label, SIZE);
    if (x > 0 && x + width > room) [x, y] = [0, y + LINE];
    const placed = { row, x, y, width };
    x += width + BETWEEN;
    return placed;
  });
}

/** Pixels that the key takes above a chart, in as many lines as it needs. */
export function keyHeight(rows: readonly TrendRow[], width: number): number {
  return (place(rows, width).at(-1)?.y ?? 0) + LINE + 4;
}

/** What each colour stands for; pressed, a family opens and a topic is kept. */
export function drawKey(rows: readonly TrendRow[], width: number): Shape[] {
  return place(rows, width).map(({ row, x, y, width: wide }, i) => ({
    kind: "mark",
    words: nameWords(row),
    at: [-2, i],
    of: rowMeaning(row),
    area: { x, y, width: wide, height: LINE },
    shapes: [
      { kind: "rect", x, y: y + 4, width: SQUARE, height: SQUARE, fill: `${row.hue}-mark` },
      { kind: "words", x: x + SQUARE + 6, y: y + 13, text: row.label, fill: "ink", size: SIZE },
    ],
  }));
}
