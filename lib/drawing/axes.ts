import type { Shape } from "./scene";

/** The axes of a chart: what they measure, and their own shapes, which another painter of axes may replace. */
export interface Axes {
  /** The box that the marks fill, in pixels. */
  plot: { left: number; top: number; right: number; bottom: number };
  /** How many periods lie side by side. */
  periods: number;
  /** The steps of the upright axis, from 0 to what its top stands for. */
  steps: { value: number; label: string }[];
  shapes: Shape[];
}

/** Where a value stands on the upright axis, in pixels. */
export function heightOf({ plot, steps }: Pick<Axes, "plot" | "steps">, value: number): number {
  const most = steps.at(-1)?.value ?? 1;
  return plot.bottom - (value / most) * (plot.bottom - plot.top);
}

/** Quiet lines across the plot, each with its step at the left; the lowest is the ground that marks stand on. */
export function drawSteps({ plot, steps }: Pick<Axes, "plot" | "steps">): Shape[] {
  return steps.flatMap(({ value, label }): Shape[] => {
    const y = Math.round(heightOf({ plot, steps }, value)) + 0.5;
    const stroke = value === 0 ? "rule-strong" : "rule";
    return [
      { kind: "line", from: [plot.left, y], to: [plot.right, y], stroke },
      { kind: "words", x: plot.left - 8, y: y + 4, text: label, fill: "ink-soft", size: 12, anchor: "end" },
    ];
  });
}
