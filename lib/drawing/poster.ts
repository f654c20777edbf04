import type { Caption } from "../figures/captions/caption";
import { clip, wrap } from "./letters";
import type { Scene, Shape } from "./scene";

/** Pixels around everything, and between the parts. */
const [EDGE, BETWEEN] = [20, 14];

interface Line {
  size: number;
  height: number;
  fill: "ink" | "ink-soft";
  bold?: boolean;
}

const HEADLINE: Line = { size: 21, height: 27, fill: "ink", bold: true };
const MEASURES: Line = { size: 14, height: 19, fill: "ink-soft" };
/** Lines end a little early, since files are shown with other letters too. */
const MEASURE = 0.94;
const SMALL: Line = { size: 12, height: 16, fill: "ink-soft" };

/**
 * A chart with all that it needs to stand alone: headline and what it measures above, its note, its source and where
 * it comes from below.
 */
export function drawPoster(
  chart: Scene,
  { headline, measures, note, source }: Caption,
  address: string,
): Scene {
  const room = chart.width;
  const shapes: Shape[] = [];
  let y = EDGE;
  const write = (text: string, line: Line) => {
    for (const words of wrap(text, room * MEASURE, line.size, line.bold)) {
      const { size, fill, bold } = line;
      const text = clip(words, room, size, bold);
      shapes.push({ kind: "words", x: EDGE, y: y + size, text, fill, size, ...(bold && { bold }) });
      y += line.height;
    }
  };
  write(headline, HEADLINE);
  write(measures, MEASURES);
  y += BETWEEN;
  shapes.push(...chart.shapes.map((shape) => shift(shape, EDGE, y)));
  y += chart.height + BETWEEN;
  for (const words of [note, source, address].filter(Boolean)) write(words, SMALL);
  return { width: room + 2 * EDGE, height: y + EDGE - 4, shapes };
}

/** The width that a chart may have in a poster of this width. */
export const roomIn = (width: number) => width - 2 * EDGE;

/** A shape moved by so many pixels. */
export function shift(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.kind) {
    case "line": {
      const { from, to } = shape;
      return { ...shape, from: [from[0] + dx, from[1] + dy], to: [to[0] + dx, to[1] + dy] };
    }
    case "path":
      return { ...shape, by: [(shape.by?.[0] ?? 0) + dx, (shape.by?.[1] ?? 0) + dy] };
    case "mark": {
      const { area } = shape;
      return {
        ...shape,
        area: { ...area, x: area.x + dx, y: area.y + dy },
        shapes: shape.shapes.map((one) => shift(one, dx, dy)) as typeof shape.shapes,
      };
    }
    default:
      return { ...shape, x: shape.x + dx, y: shape.y + dy };
  }
}
