import type { Columns } from "../../lib/corpus/columns";
import type { FigureInput } from "../../lib/drawing/compose";
import { sideHues } from "../../lib/drawing/hues";
import { widthOf } from "../../lib/drawing/letters";
import type { Mark, Rect, Scene, Shape, Words } from "../../lib/drawing/scene";
import { type TrendScene, withAxes } from "../../lib/drawing/trend/trend-scene";
import { matchView } from "../../lib/view/match";
import { type View, WHOLE } from "../../lib/view/view";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Plain = Exclude<Shape, Mark>;
type Point = [x: number, y: number];

/** What figures of a made corpus are composed from. */
export function inputOf(columns: Columns, view: Partial<View> = {}): FigureInput {
  const whole = { ...WHOLE, ...view };
  const readouts = columns.readouts.map(() => ({ issuer: "Xinhua", toldBy: "China" }));
  const hues = sideHues(columns.sides);
  return { columns, view: whole, match: matchView(columns, whole), readouts, hues };
}

/** A scene with its axes, where it keeps them apart. */
export const wholeOf = (scene: Scene): Scene => ("time" in scene ? withAxes(scene as TrendScene) : scene);

/** Every shape that is drawn, out of its marks. */
export function shapesOf(scene: Scene): Plain[] {
  return wholeOf(scene).shapes.flatMap((shape) => (shape.kind === "mark" ? shape.shapes : [shape]));
}

export const marksOf = (scene: Scene): Mark[] =>
  scene.shapes.filter((shape): shape is Mark => shape.kind === "mark" && shape.words !== "");

/** The mark whose words begin so. */
export function markOf(scene: Scene, begin: string): Mark {
  const found = marksOf(scene).filter(({ words }) => words.startsWith(begin));
  if (found.length !== 1) throw new Error(`${found.length} marks begin with "${begin}"`);
  return found[0] as Mark;
}

/** The filled rectangles of a mark in one ink, or in any hue. */
export const barsOf = ({ shapes }: Mark): Rect[] =>
  shapes.filter((shape): shape is Rect => shape.kind === "rect" && shape.fill.endsWith("-mark"));

export const wordsOf = (scene: Scene): Words[] =>
  shapesOf(scene).filter((shape): shape is Words => shape.kind === "words" && shape.text !== "");

/** The corners of a line of letters, from the height of small letters' ascenders to the baseline, turned as it is. */
function cornersOf({ x, y, text, size, bold, anchor, turn = 0 }: Words): Point[] {
  const wide = widthOf(text, size, bold);
  const left = anchor === "end" ? -wide : anchor === "middle" ? -wide / 2 : 0;
  const [ahead, aside] = [turned([1, 0], turn), turned([0, 1], turn)];
  return [left, left + wide].flatMap((a) =>
    [0, -size * 0.7].map((b): Point => [x + a * ahead[0] + b * aside[0], y + a * ahead[1] + b * aside[1]]),
  );
}

/** A direction turned clockwise by so many degrees. */
function turned([x, y]: Point, turn: number): Point {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** The box of a shape; of a path the box of its points. */
export function boxOf(shape: Plain): Box {
  switch (shape.kind) {
    case "rect":
      return {
        left: shape.x,
        top: shape.y,
        right: shape.x + shape.width,
        bottom: shape.y + shape.height,
      };
    case "line":
      return around([shape.from, shape.to]);
    case "words":
      return around(cornersOf(shape));
    case "path":
      return around(pointsOf(shape.d));
  }
}

function around(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The corners of path data in the commands that the drawings use: M, L, H, V, h, v, l, a and z. */
export function pointsOf(d: string): [number, number][] {
  let [x, y] = [0, 0];
  const points: [number, number][] = [];
  for (const [, command = "", rest = ""] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = [...rest.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([number]) => Number(number));
    const steps = { a: 7, m: 2, l: 2, h: 1, v: 1, z: 0 }[command.toLowerCase()];
    if (steps === undefined) throw new Error(`no such path command here: ${command}`);
    for (let i = 0; i < numbers.length; i += steps) {
      const own = numbers.slice(i, i + steps);
      const [dx = 0, dy = 0] = own.slice(-2);
      if (command === "M" || command === "L") [x, y] = [dx, dy];
      else if (command === "H") x = dx === undefined ? x : (own[0] as number);
      else if (command === "V") y = own[0] as number;
      else if (command === "h") x += own[0] as number;
      else if (command === "v") y += own[0] as number;
      else [x, y] = [x + dx, y + dy];
      points.push([x, y]);
    }
  }
  return points;
}

/** Pairs of words that lie on each other by more than `allowed` pixels, whatever way one looks: `"Q1" and "Q2"`. */
export function overlaps(scene: Scene, allowed = 1.5): string[] {
  const placed = wordsOf(scene).map((words) => ({ words, corners: cornersOf(words) }));
  return placed.flatMap((one, i) =>
    placed.slice(i + 1).flatMap((other) => {
      const turns = new Set([0, one.words.turn ?? 0, other.words.turn ?? 0]);
      const ways = [...turns].flatMap((turn) => [turned([1, 0], turn), turned([0, 1], turn)]);
      const isApart = ways.some((way) => shared(one.corners, other.corners, way) <= allowed);
      return isApart ? [] : [`"${one.words.text}" and "${other.words.text}"`];
    }),
  );
}

/** How many pixels two shapes share, looked at along one way. */
function shared(one: readonly Point[], other: readonly Point[], [dx, dy]: Point): number {
  const [a, b] = [one, other].map((corners) => corners.map(([x, y]) => x * dx + y * dy)) as [
    number[],
    number[],
  ];
  return Math.min(Math.max(...a), Math.max(...b)) - Math.max(Math.min(...a), Math.min(...b));
}

/** Shapes that reach out of their scene by more than `allowed` pixels. */
export function outside(scene: Scene, allowed = 3): string[] {
  return shapesOf(scene).flatMap((shape) => {
    const { left, top, right, bottom } = boxOf(shape);
    const isInside =
      left >= -allowed &&
      top >= -allowed &&
      right <= scene.width + allowed &&
      bottom <= scene.height + allowed;
    if (isInside) return [];
    const what = shape.kind === "words" ? `"${shape.text}"` : shape.kind;
    return [
      `${what} from ${Math.round(left)}, ${Math.round(top)} to ${Math.round(right)}, ${Math.round(bottom)}`,
    ];
  });
}
