import type { TopicId } from "../codebook/topics";
import type { GroundName, HueName } from "./palette";

/** A colour by its name in the palette; what it looks like depends on the theme. */
export type Ink = GroundName | `${HueName}-${"mark" | "word" | "on"}`;

/**
 * A chart as shapes in pixels, drawn once and shown everywhere: on the page (server and browser), as an SVG or PNG
 * file, on paper. It holds no theme and no event.
 */
export interface Scene {
  width: number;
  height: number;
  shapes: Shape[];
}

export type Shape = Rect | Line | Path | Words | Mark;

export interface Rect {
  kind: "rect";
  x: number;
  y: number;
  width: number;
  height: number;
  fill: Ink;
  opacity?: number;
}

export interface Line {
  kind: "line";
  from: [x: number, y: number];
  to: [x: number, y: number];
  stroke: Ink;
  width?: number;
  /** Lengths of stroke and gap, as SVG has them. */
  dashes?: string;
}

export interface Path {
  kind: "path";
  /** Path data as SVG has it. */
  d: string;
  fill?: Ink;
  stroke?: Ink;
  width?: number;
  opacity?: number;
  /** A sign of what a press does: only on the page, where there is a press. */
  isControl?: boolean;
  /** By how much it is moved. */
  by?: [dx: number, dy: number];
}

/** One line of text; `y` is its baseline. */
export interface Words {
  kind: "words";
  x: number;
  y: number;
  text: string;
  fill: Ink;
  size: number;
  bold?: boolean;
  anchor?: "middle" | "end";
  /** Degrees by which it is turned around its place; below 0 it rises. */
  turn?: number;
  /** A line in the colour of the page around the letters, where they stand on other shapes. */
  halo?: boolean;
}

/** A part that means something: it is said, pointed at, walked to with the arrow keys, and leads to its statements. */
export interface Mark {
  kind: "mark";
  /** What it stands for with its base: "Afghanistan, 2021: 11 of 42 statements, in 2 of 2 calls". */
  words: string;
  /** Row and column among the chart's marks, for the arrow keys. */
  at: [row: number, column: number];
  of: Meaning;
  /** Where the pointer finds it: at least as large as its shapes. */
  area: { x: number; y: number; width: number; height: number };
  shapes: Exclude<Shape, Mark>[];
}

/** What a mark stands for. What stands for the same lights up together, everywhere on the page. */
export interface Meaning {
  topics?: readonly TopicId[];
  /** Id of the family that the topics make up. */
  family?: string;
  /** Ids of calls. */
  calls?: readonly string[];
  /** Ids of persons and sides. */
  speaker?: string;
  side?: string;
  /** Id of a period of the trend. */
  period?: string;
  /** Id of a family that a press opens or closes, and whether it is open. */
  opens?: { family: string; isOpen: boolean };
}
