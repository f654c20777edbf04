import type { Axes } from "../axes";
import type { Scene } from "../scene";
import type { PeriodAxis } from "./period-axis";

/** A trend's picture with its axes apart, since in the browser the chart library may draw them. */
export interface TrendScene extends Scene {
  axes?: Axes;
  /** Where the periods stand, and from where to where their columns reach. */
  time: PeriodAxis & { top: number; bottom: number };
}

/** The picture with its axes drawn in it, below the rest. A scene that has none apart is whole already. */
export function withAxes<S extends Scene & Pick<TrendScene, "axes">>(scene: S): S {
  const { axes, ...rest } = scene;
  return axes ? ({ ...rest, shapes: [...axes.shapes, ...scene.shapes] } as S) : scene;
}
