import type { Period, Trend } from "../../figures/trend";
import { type Axes, drawSteps, heightOf } from "../axes";
import { spread } from "../end-labels";
import { clip, widthOf } from "../letters";
import type { Mark, Shape } from "../scene";
import { circle, drawEvents, EVENT_HEAD, type TrendOptions } from "./events";
import { drawKey, keyHeight } from "./key";
import { drawGaps, drawHeads, HEAD, middleOf, type PeriodAxis, periodAxis } from "./period-axis";
import { ticks, tickWords, wholeTicks } from "./ticks";
import { rowMeaning, type TrendRow, topicsOf, trendRows } from "./trend-rows";
import type { TrendScene } from "./trend-scene";
import { markWords, nameWords } from "./trend-words";

const HEIGHT = 330;
const LEFT = 44;
/** Below this width the lines are named by a key above them instead of labels at their ends. */
const NARROW = 440;
const SIZE = 12.5;

/** Lines: one for each family or topic, broken where a period has no call, named at its end. */
export function drawLines(
  figure: Trend,
  { width, behind, interval = false, events = [] }: TrendOptions,
): TrendScene {
  const rows = trendRows(figure);
  const isNarrow = width < NARROW;
  const key = isNarrow ? keyHeight(rows, width) : 0;
  const head = key + HEAD + (events.length > 0 ? EVENT_HEAD : 0);
  const names = isNarrow
    ? 8
    : Math.min(width * 0.36, Math.max(0, ...rows.map((row) => widthOf(row.label, SIZE, true))) + 14);
  const plot = { left: LEFT, top: head + 6, right: width - names, bottom: head + HEIGHT };
  const steps = stepsOf(figure, rows, interval, behind);
  const axis = periodAxis(figure.periods, plot.left, plot.right);
  const y = (value: number) => heightOf({ plot, steps }, value);
  const ghosts = (behind?.series ?? []).map(({ values }): Shape => linePath(values, axis, y, "rule", 3));
  const axes: Axes = {
    plot,
    periods: figure.periods.length,
    steps,
    shapes: drawSteps({ plot, steps }),
  };
  return {
    width,
    height: plot.bottom + 8,
    axes,
    time: { ...axis, top: key, bottom: plot.bottom },
    shapes: [
      ...drawGaps(axis, plot.top, plot.bottom),
      ...(isNarrow ? drawKey(rows, width) : []),
      ...drawHeads(axis, figure, key + HEAD, "middle"),
      ...ghosts,
      ...rows.map((row, r): Mark => drawLine(row, r, axis, y)),
      ...rows.flatMap((row, r) => drawPoints(figure, row, r, axis, y, interval)),
      ...(isNarrow ? [] : drawNames(rows, plot, y, names - 10)),
      ...drawEvents(events, axis, [head, plot.bottom]),
    ],
  };
}

function stepsOf(figure: Trend, rows: readonly TrendRow[], interval: boolean, behind?: Trend | null) {
  const shown = rows.flatMap(({ counts }) => [
    ...counts.values,
    ...(interval ? counts.intervals.map((one) => one?.high ?? 0) : []),
  ]);
  const values = [...shown, ...(behind?.series.flatMap((one) => one.values) ?? [])];
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  const steps = figure.measure === "share" ? ticks(most) : wholeTicks(most);
  return steps.map((value) => ({ value, label: tickWords(figure.measure, value) }));
}

/** A line through the values; a null breaks it. */
function linePath(
  values: readonly (number | null)[],
  axis: PeriodAxis,
  y: (value: number) => number,
  stroke: "rule" | `${TrendRow["hue"]}-mark`,
  width: number,
): Exclude<Shape, Mark> {
  const d = values.map((value, at) => {
    if (value === null) return "";
    const isFirst = (values[at - 1] ?? null) === null;
    return `${isFirst ? "M" : "L"}${middleOf(axis, at).toFixed(1)} ${y(value).toFixed(1)}`;
  });
  return { kind: "path", d: d.join(""), stroke, width };
}

/** The line itself: it lights up with its points, but is no stop of its own. */
function drawLine(row: TrendRow, r: number, axis: PeriodAxis, y: (value: number) => number): Mark {
  return {
    kind: "mark",
    words: "",
    at: [r, 0],
    of: topicsOf(row),
    area: { x: 0, y: 0, width: 0, height: 0 },
    shapes: [linePath(row.counts.values, axis, y, `${row.hue}-mark`, row.isInside ? 1.5 : 2)],
  };
}

function drawPoints(
  figure: Trend,
  row: TrendRow,
  r: number,
  axis: PeriodAxis,
  y: (value: number) => number,
  interval: boolean,
): Mark[] {
  return figure.periods.flatMap((period: Period, at) => {
    const value = row.counts.values[at] ?? null;
    if (period.gap || value === null) return [];
    const [cx, cy] = [middleOf(axis, at), y(value)];
    const range = interval ? row.counts.intervals[at] : null;
    const whisker: Exclude<Shape, Mark>[] = range
      ? [
          {
            kind: "line",
            from: [cx, y(range.low)],
            to: [cx, y(range.high)],
            stroke: `${row.hue}-mark`,
            width: 1,
          },
        ]
      : [];
    const fill = row.isInside ? ("paper" as const) : (`${row.hue}-mark` as const);
    const point: Exclude<Shape, Mark> = {
      kind: "path",
      d: circle(cx, cy, 4),
      fill,
      stroke: `${row.hue}-mark`,
      width: 1.5,
    };
    return [
      {
        kind: "mark",
        words: markWords(figure, row, at, interval),
        at: [r, at + 1],
        of: { ...topicsOf(row), period: period.id },
        area: { x: cx - 8, y: cy - 8, width: 16, height: 16 },
        shapes: [...whisker, point],
      },
    ];
  });
}

/** The lines' names at their last points, moved apart. */
function drawNames(
  rows: readonly TrendRow[],
  plot: Axes["plot"],
  y: (value: number) => number,
  room: number,
): Mark[] {
  const wanted = rows.map(({ counts }) => y(counts.values.findLast((value) => value !== null) ?? 0) + 4);
  const placed = spread(wanted, 15, [plot.top + 4, plot.bottom + 4]);
  return rows.map((row, r) => ({
    kind: "mark",
    words: nameWords(row),
    at: [r, 1000],
    of: rowMeaning(row),
    area: {
      x: plot.right + 4,
      y: (placed[r] as number) - 12,
      width: Math.min(room, widthOf(row.label, SIZE, !row.isInside)) + 8,
      height: 16,
    },
    shapes: [
      {
        kind: "words",
        x: plot.right + 8,
        y: placed[r] as number,
        text: clip(row.label, room, SIZE, !row.isInside),
        fill: `${row.hue}-word`,
        size: SIZE,
        bold: !row.isInside,
        halo: true,
      },
    ],
  }));
}
