import { clip, wrap } from "./letters";
import type { Ink, Words } from "./scene";

/** The sizes of type in a chart: names, counts, and what stands small beside them. */
export const TYPE = { name: 13, count: 12, small: 12 } as const;

interface Label {
  fill?: Ink;
  size?: number;
  bold?: boolean;
  anchor?: "middle" | "end";
  halo?: boolean;
}

/** One line of text with its baseline at `y`. */
export function label(text: string, x: number, y: number, more: Label = {}): Words {
  return { kind: "words", x, y, text, fill: "ink", size: TYPE.count, ...more };
}

/** A row's name before its marks, in one line or two, its middle at `middle`. */
export function rowName(text: string, room: number, middle: number, fill: Ink, x = 0): Words[] {
  const lines = wrap(text, room, TYPE.name, true).slice(0, 2);
  const first = middle + 4.5 - (lines.length - 1) * 7.5;
  return lines.map((line, i) =>
    label(clip(line, room, TYPE.name, true), x, first + i * 15, { fill, size: TYPE.name, bold: true }),
  );
}
