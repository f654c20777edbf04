import { createContext, memo, useContext } from "react";
import { ScatterChart, useXAxisScale, XAxis } from "recharts";
import type { Trend } from "../../lib/figures/trend";
import styles from "./charts.module.css";
import { GapBands } from "./gap-bands";
import { labelledPeriods } from "./period-name";
import { PeriodTick } from "./period-tick";
import type { TrendRow } from "./rows";
import { baseline, type MarkPoint, TrendMark } from "./trend-mark";
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

const Plotted = createContext<Props | null>(null);

/**
 * Draws the rows of a trend as bars on one common scale. What is drawn reaches the chart past its axes, which are
 * drawn anew only when they change: that is most of the work.
 */
export const TrendPlot = memo(function TrendPlot(props: Props) {
  const { figure, width } = props;
  const { length } = figure.periods;
  return (
    <Plotted value={props}>
      <Axes width={width} periods={length} ticks={labelledPeriods(figure.periods, width / length)} />
    </Plotted>
  );
});

interface AxesProps {
  width: number;
  /** How many there are. */
  periods: number;
  /** The periods that have their name above the chart. */
  ticks: number[];
}

/**
 * The chart's axis of time. Its ends are given and, with `allowDataOverflow`, hold without data: the marks are drawn
 * by its scale, which is many times faster than as points of a series. The chart is as high as this axis and the rows
 * hang below it, so that their number is none of its business.
 */
const Axes = memo(
  function Axes({ width, periods, ticks }: AxesProps) {
    return (
      <ScatterChart width={width} height={HEAD} margin={NONE} accessibilityLayer={false}>
        <XAxis
          type="number"
          dataKey="period"
          domain={[-0.5, periods - 0.5]}
          allowDataOverflow
          orientation="top"
          height={HEAD}
          axisLine={false}
          tickLine={false}
          interval={0}
          ticks={ticks}
          tick={Tick}
        />
        <Marks />
      </ScatterChart>
    );
  },
  (old, next) => String(Object.values(old)) === String(Object.values(next)),
);

interface TickProps {
  x: number | string;
  y: number | string;
  payload: { value: number };
}

function Tick({ x, y, payload }: TickProps) {
  const plotted = useContext(Plotted);
  if (!plotted) return null;
  const { figure, width } = plotted;
  const period = figure.periods[payload.value];
  return (
    <PeriodTick
      x={Number(x)}
      y={Number(y)}
      period={period}
      base={baseWords(figure, period?.base ?? figure.base)}
      cell={width / figure.periods.length}
      width={width}
    />
  );
}

/** The marks at the places that the chart's scale gives them: one a period, or with many periods a whole row in one. */
function Marks() {
  const x = useXAxisScale();
  const plotted = useContext(Plotted);
  if (!x || !plotted) return null;
  const { figure, rows, width, height, above } = plotted;
  const { periods } = figure;
  const cell = { width: width / periods.length, height: (height - HEAD) / rows.length };
  const room = cell.width >= ROOM.beside ? "beside" : cell.width >= ROOM.above ? "above" : "none";
  const placeOf = (row: number, period: number) => ({
    left: (x(period) ?? 0) - cell.width / 2,
    top: HEAD + row * cell.height,
    cell,
    above,
  });
  const strips = pointsOf(figure, rows, room);
  const isMany = periods.length * rows.length > MANY;
  const lines = isMany ? [] : strips.flat().filter(({ reach }) => reach !== null);
  return (
    <>
      <GapBands periods={periods} cell={cell.width} height={height} />
      {strips.map((strip, r) => {
        const name = rows[r]?.label ?? "";
        if (isMany) return <TrendStrip key={name} strip={strip} name={name} {...placeOf(r, 0)} />;
        return strip.map((point) => (
          <TrendMark
            key={`${name} ${point.period}`}
            point={point}
            beside={room === "beside"}
            {...placeOf(r, point.period)}
          />
        ));
      })}
      <path
        className={styles.baseline}
        d={lines.map(({ row, period }) => baseline(placeOf(row, period))).join("")}
      />
    </>
  );
}

/** Every row's marks, one a period. */
function pointsOf(figure: Trend, rows: TrendRow[], room: "beside" | "above" | "none"): MarkPoint[][] {
  const drawn = rows.flatMap((row) => row.counts.values);
  const most = Math.max(0, ...drawn.map((value) => value ?? 0));
  return rows.map((row, r) =>
    figure.periods.map((period, p) => {
      const value = row.counts.values[p] ?? null;
      return {
        row: r,
        period: p,
        reach: value === null ? null : most ? value / most : 0,
        hue: row.hue,
        label: room === "none" ? "" : markWords(figure, row, p, room === "beside"),
        words: `${row.label}, ${period.label}: ${countWords(row, period, p)}`,
      };
    }),
  );
}

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
