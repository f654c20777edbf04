import type { Ink, Mark, Shape } from "./scene";

/** A shape as SVG writes it: the element's name, its attributes as React names them, and its text. */
export interface Element {
  tag: "rect" | "line" | "path" | "text";
  attributes: Record<string, string | number>;
  text?: string;
}

/** How an ink is written: a custom property on the page, a colour of one theme in a file. */
export type Colour = (ink: Ink) => string;

/** How a page writes an ink: as a custom property, which each theme sets. */
export const inPage: Colour = (ink) => `var(--${ink})`;

/** The one place where a shape becomes SVG, for the page and for files alike. */
export function elementOf(shape: Exclude<Shape, Mark>, colour: Colour): Element {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, fill, opacity } = shape;
      return {
        tag: "rect",
        attributes: defined({ x, y, width, height, fill: colour(fill), opacity }),
      };
    }
    case "line": {
      const { from, to, stroke, width, dashes } = shape;
      return {
        tag: "line",
        attributes: defined({
          x1: from[0],
          y1: from[1],
          x2: to[0],
          y2: to[1],
          stroke: colour(stroke),
          strokeWidth: width,
          strokeDasharray: dashes,
        }),
      };
    }
    case "path": {
      const { d, fill, stroke, width, opacity, by, isControl } = shape;
      return {
        tag: "path",
        attributes: defined({
          d: rounded(d),
          fill: fill ? colour(fill) : "none",
          stroke: stroke && colour(stroke),
          strokeWidth: width,
          strokeLinejoin: stroke && "round",
          opacity,
          className: isControl ? "control" : undefined,
          transform: by && `translate(${by[0]} ${by[1]})`,
        }),
      };
    }
    case "words": {
      const { x, y, text, fill, size, bold, anchor, turn, halo } = shape;
      return {
        tag: "text",
        attributes: defined({
          x,
          y,
          fill: colour(fill),
          fontSize: size,
          fontWeight: bold ? 600 : undefined,
          textAnchor: anchor,
          transform: turn && `rotate(${turn} ${round(x)} ${round(y)})`,
          ...(halo && {
            stroke: colour("paper"),
            strokeWidth: 3,
            strokeLinejoin: "round",
            paintOrder: "stroke",
          }),
        }),
        text,
      };
    }
  }
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Path data to a tenth of a pixel. */
const rounded = (d: string) => d.replace(/\d+\.\d\d+/g, (number) => String(round(Number(number))));

/** The attributes that have a value, numbers to a tenth of a pixel. */
function defined(attributes: Record<string, string | number | undefined>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name, typeof value === "number" ? round(value) : value]];
    }),
  );
}
