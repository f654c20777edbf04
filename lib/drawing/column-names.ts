import { label, TYPE } from "./labels";
import { clip, widthOf, wrap } from "./letters";
import type { Ink, Words } from "./scene";

/** The names above a matrix's columns: how high they are, and each as drawn with its foot at a place. */
export interface ColumnNames {
  height: number;
  draw: (column: number, x: number, foot: number, fill: Ink) => Words[];
}

/** Pixels from line to line, of a letter above its baseline and below it, and between a name and the next column. */
const [LINE, ASCENT, DESCENT, BETWEEN] = [14, 9, 3, 8];
/** The longest line that leans. */
const LONGEST = 150;
/** How far names lean that have no room to lie, in degrees: as little as the room allows. */
const TURNS = [60, 90];

const wide = (line: string) => widthOf(line, TYPE.small, true);

/**
 * Names that lie in as many lines as they need; where a word of one is wider than its column, all lean, so that each
 * is there whole.
 */
export function columnNames(names: readonly string[], cell: number): ColumnNames {
  const lying = names.map((name) => wrap(name, cell - BETWEEN, TYPE.small, true));
  if (lying.flat().every((line) => wide(line) <= cell - BETWEEN)) return stand(lying, 0);
  const most = cell >= 2 * LINE ? 2 : 1;
  const leaning = names.map((name) =>
    inLines(name, most).map((line) => clip(line, LONGEST, TYPE.small, true)),
  );
  return stand(leaning, TURNS.find((turn) => fits(leaning, turn, cell)) ?? 90);
}

/** Leaning names lie over the next column, but the last has none. */
function fits(names: readonly string[][], turn: number, cell: number): boolean {
  const { sin, cos } = slope(turn);
  const thick = (lines: readonly string[]) => (lines.length - 1) * LINE + ASCENT + DESCENT;
  const last = names.at(-1) ?? [];
  return (
    names.every((lines) => thick(lines) <= cell * sin) &&
    thick(last) * sin + Math.max(0, ...last.map(wide)) * cos <= cell
  );
}

function stand(names: readonly string[][], turn: number): ColumnNames {
  const { sin, cos } = slope(turn);
  const heights = names.map((lines) =>
    Math.max(...lines.map((line, i) => (lines.length - i) * LINE * cos + wide(line) * sin)),
  );
  return {
    height: Math.ceil(Math.max(LINE, ...heights)),
    draw: (column, x, foot, fill) =>
      (names[column] ?? []).map((line, i, { length }) => ({
        ...label(line, x + (ASCENT + i * LINE) * sin, foot - (length - 1 - i) * LINE * cos, {
          fill,
          size: TYPE.small,
          bold: true,
        }),
        ...(turn > 0 && { turn: -turn }),
      })),
  };
}

function slope(turn: number) {
  const angle = (turn * Math.PI) / 180;
  return { sin: Math.sin(angle), cos: Math.cos(angle) };
}

/** A name in at most so many lines, each as short as that allows. */
function inLines(name: string, most: number): string[] {
  let room = 0;
  let lines = wrap(name, room, TYPE.small, true);
  while (lines.length > most) {
    room += 4;
    lines = wrap(name, room, TYPE.small, true);
  }
  return lines;
}
