import type { Axes } from "../axes";
import type { Scene } from "../scene";
import type { TimeAxis } from "./time-axis";

/** A trend's picture with its axes apart, since in the browser the chart library may draw them. */
export interface TrendScene extends Scene {
  axes?: Axes;
  /** Where the periods stand, and from where to where their columns reach. */
  time: TimeAxis & { top: number; bottom: number };
}

/** The whole picture in one: axes below, then the rest. */
export function wholeScene({ width, height, axes, shapes }: TrendScene): Scene {
  return { width, height, shapes: [...(axes?.shapes ?? []), ...shapes] };
}
