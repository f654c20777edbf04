import { CartesianGrid, ScatterChart, XAxis, YAxis } from "recharts";
import type { Axes } from "../../lib/drawing/axes";

interface Props {
  axes: Axes;
  width: number;
  height: number;
}

/**
 * The axes of a chart by Recharts, at the places that the drawing gave them. They take over from the drawn ones when the
 * library has loaded, and nothing moves: the marks stand on the same scale.
 */
export function RechartsAxes({ axes, width, height }: Props) {
  const { plot, periods, steps } = axes;
  const labels = new Map(steps.map(({ value, label }) => [value, label]));
  const values = steps.map(({ value }) => value);
  return (
    <div className="axes" aria-hidden="true">
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: plot.top, right: width - plot.right, bottom: height - plot.bottom, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis type="number" dataKey="period" domain={[-0.5, periods - 0.5]} allowDataOverflow hide />
        <YAxis
          type="number"
          dataKey="value"
          domain={[0, values.at(-1) ?? 1]}
          allowDataOverflow
          width={plot.left}
          axisLine={false}
          tickLine={false}
          ticks={values}
          interval={0}
          tick={(tick: TickProps) => (
            <Step {...tick} label={labels.get(tick.payload.value) ?? ""} x={plot.left - 8} />
          )}
        />
      </ScatterChart>
    </div>
  );
}

interface TickProps {
  x: number | string;
  y: number | string;
  payload: { value: number };
}

function Step({ x, y, label }: Pick<TickProps, "x" | "y"> & { label: string }) {
  return (
    <text x={Number(x)} y={Number(y) + 4} fill="var(--ink-soft)" fontSize={12} textAnchor="end">
      {label}
    </text>
  );
}
