import { memo } from "react";
import { ScatterChart, useXAxisScale, useYAxisScale, XAxis, YAxis } from "recharts";
import type { Trend } from "../../lib/figures/trend";
import { GapBands } from "./gap-bands";
import { labelledPeriods } from "./period-name";
import { PeriodTick } from "./period-tick";
import type { TrendRow } from "./rows";
import { type MarkPoint, TrendMark } from "./trend-mark";
import { TrendStrip } from "./trend-strip";
import { baseWords, countWords, markWords } from "./trend-words";

interface Props {
  figure: Trend;
  rows: TrendRow[];
  width: number;
  height: number;
  /** Pixels at the top of each row that are kept free for its name. */
  above: number;
}

/** Pixels above the rows, for the names of the periods and their bases. */
export const HEAD = 36;

/** Pixels that a period needs for a count with its base beside the bar, and for a bare count above it. */
const ROOM = { beside: 76, above: 16 };

/** From this many marks on, a row is one mark with a cursor in it instead of a button for every period. */
const MANY = 720;

/**
 * Draws the rows of a trend as bars on one common scale. Its axes' ends are given and, with `allowDataOverflow`, hold
 * without data: the marks are drawn by the axes' scales, which is many times faster than as points of a series.
 */
export const TrendPlot = memo(function TrendPlot({ figure, rows, width, height, above }: Props) {
  const { periods } = figure;
  const cell = { width: width / periods.length, height: (height - HEAD) / rows.length };
  const room = cell.width >= ROOM.beside ? "beside" : cell.width >= ROOM.above ? "above" : "none";
  // The rest is a sum of many topics and would press the others flat: where there is room for counts, it is counts alone.
  const barless = (row: TrendRow) => row.rest && room !== "none";
  const drawn = rows.filter((row) => !barless(row)).flatMap((row) => row.counts.values);
  const most = Math.max(0, ...drawn.map((value) => value ?? 0));
  const strips: MarkPoint[][] = rows.map((row, r) =>
    periods.map((period, p) => {
      const value = row.counts.values[p] ?? null;
      return {
        row: r,
        period: p,
        reach: value === null ? null : barless(row) || !most ? 0 : value / most,
        hue: row.hue,
        label: room === "none" ? "" : markWords(figure, row, p, room === "beside"),
        words: `${row.label}, ${period.label}: ${countWords(row, period, p)}`,
      };
    }),
  );
  const baseOf = (at: number) => baseWords(figure, periods[at]?.base ?? figure.base);
  const many = periods.length * rows.length > MANY;
  return (
    <ScatterChart width={width} height={height} margin={NONE} accessibilityLayer={false}>
      <XAxis
        type="number"
        dataKey="period"
        domain={[-0.5, periods.length - 0.5]}
        allowDataOverflow
        orientation="top"
        height={HEAD}
        axisLine={false}
        tickLine={false}
        interval={0}
        ticks={labelledPeriods(periods, cell.width)}
        tick={({ x, y, payload }: { x: number | string; y: number | string; payload: { value: number } }) => (
          <PeriodTick
            x={Number(x)}
            y={Number(y)}
            period={periods[payload.value]}
            base={baseOf(payload.value)}
            cell={cell.width}
            width={width}
          />
        )}
      />
      <YAxis type="number" dataKey="row" domain={[-0.5, rows.length - 0.5]} allowDataOverflow reversed hide />
      <GapBands periods={periods} cell={cell.width} height={height} />
      <Marks strips={strips} many={many} rows={rows} cell={cell} above={above} beside={room === "beside"} />
    </ScatterChart>
  );
});

interface MarksProps extends Pick<Props, "rows" | "above"> {
  strips: MarkPoint[][];
  many: boolean;
  cell: { width: number; height: number };
  beside: boolean;
}

/** The marks at the places that the chart's scales give them: one a period, or with many periods a whole row in one. */
function Marks({ strips, many, rows, cell, above, beside }: MarksProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const placeOf = (row: number, period: number) => ({
    left: (x(period) ?? 0) - cell.width / 2,
    top: (y(row) ?? 0) - cell.height / 2,
    cell,
    above,
  });
  if (many) {
    return strips.map((strip, row) => (
      <TrendStrip key={rows[row]?.label} strip={strip} name={rows[row]?.label ?? ""} {...placeOf(row, 0)} />
    ));
  }
  return strips
    .flat()
    .map((point) => (
      <TrendMark
        key={`${rows[point.row]?.label} ${point.period}`}
        point={point}
        beside={beside}
        {...placeOf(point.row, point.period)}
      />
    ));
}

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
