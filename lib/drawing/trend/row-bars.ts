import type { Period, Trend } from "../../figures/trend";
import type { Mark, Shape } from "../scene";
import { type PeriodAxis, startOf } from "./period-axis";
import { FOOT } from "./row-room";
import { type TrendRow, topicsOf } from "./trend-rows";
import { labelWords, markWords, totalWords } from "./trend-words";

/** Pixels that a period needs for a count with its base beside the bar, and for a bare count above it. */
const ROOM = { beside: 74, above: 17 };
/** Pixels of a count's line. */
const LABEL = 15;
/** From this many marks on, a row is one mark instead of one a period. */
const MANY = 720;

/** Where a row stands, and what the full height of a bar in it stands for. */
interface Place {
  axis: PeriodAxis;
  top: number;
  height: number;
  above: number;
  r: number;
  most: number;
}

interface Extras {
  interval: boolean;
  /** Whether counts stand over other lines. */
  halo: boolean;
  ghost: readonly (number | null)[] | undefined;
}

/** A row's bars, each a mark; of very many periods all in one. */
export function drawRowBars(figure: Trend, row: TrendRow, place: Place, extras: Extras): Mark[] {
  const isMany = figure.periods.length * figure.series.length > MANY;
  if (isMany) return [drawStrip(figure, row, place)];
  return figure.periods.flatMap((period, at) =>
    period.gap ? [] : [drawBar(figure, row, at, place, extras)],
  );
}

/** One bar on its row's baseline, with its count. */
function drawBar(
  figure: Trend,
  row: TrendRow,
  at: number,
  place: Place,
  { interval, halo, ghost }: Extras,
): Mark {
  const { axis, top, height, above, r, most } = place;
  const { cell } = axis;
  const beside = cell >= ROOM.beside;
  const x = startOf(axis, at);
  const base = top + height - FOOT;
  const room = height - above - 2 * FOOT - (beside ? 0 : LABEL) + (above ? 4 : 0);
  const reach = (value: number | null | undefined) => (most ? ((value ?? 0) / most) * room : 0);
  const tall = reach(row.counts.values[at]);
  const wide = beside ? Math.min(cell - 56, 48) : Math.max(1, Math.min(cell * 0.72, 60));
  const range = interval ? row.counts.intervals[at] : null;
  const shapes: Exclude<Shape, Mark>[] = [];
  const pale = reach(ghost?.[at]);
  if (pale > 0)
    shapes.push({ kind: "rect", x: x - 3, y: base - pale, width: wide + 6, height: pale, fill: "rule" });
  if (tall > 0)
    shapes.push({ kind: "rect", x, y: base - tall, width: wide, height: tall, fill: `${row.hue}-mark` });
  if (range) shapes.push(...whisker(x + wide / 2, base - reach(range.low), base - reach(range.high)));
  const end = x + cell - Math.min(6, cell / 4);
  shapes.push({ kind: "line", from: [x, base + 0.5], to: [end, base + 0.5], stroke: "rule-strong" });
  const text = cell >= ROOM.above ? labelWords(figure, row, at, beside) : "";
  const over = Math.max(tall, pale, range ? reach(range.high) : 0);
  if (text) {
    const label = beside ? { x: x + (over > 0 ? wide + 5 : 0), y: base - 4 } : { x, y: base - over - 4 };
    const fill = text === "0" ? "ink-soft" : "ink";
    shapes.push({ kind: "words", ...label, text, fill, size: 12, halo: halo || (!beside && over > 0) });
  }
  return {
    kind: "mark",
    words: markWords(figure, row, at, interval),
    at: [r, at + 1],
    of: meaningAt(row, figure.periods[at] as Period),
    area: { x, y: top + above, width: cell, height: height - above },
    shapes,
  };
}

/** A share's interval: a line from its low to its high end. */
function whisker(x: number, low: number, high: number): Exclude<Shape, Mark>[] {
  const d = `M${x} ${low}V${high}M${x - 3} ${low}h6M${x - 3} ${high}h6`;
  return [
    { kind: "path", d, stroke: "paper", width: 3 },
    { kind: "path", d, stroke: "ink", width: 1 },
  ];
}

/** Of very many periods: all bars of a row in one mark. */
function drawStrip(figure: Trend, row: TrendRow, { axis, top, height, above, r, most }: Place): Mark {
  const base = top + height - FOOT;
  const room = height - above - 2 * FOOT;
  const wide = Math.max(0.6, axis.cell * 0.8);
  const bars = row.counts.values.map((value, at) =>
    value
      ? `M${startOf(axis, at).toFixed(1)} ${base}v${-((value / most) * room).toFixed(1)}h${wide.toFixed(1)}V${base}z`
      : "",
  );
  const right = startOf(axis, figure.periods.length);
  return {
    kind: "mark",
    words: `${row.label}: ${totalWords(figure, row)} over ${figure.periods.length} periods, each in the table of the numbers`,
    at: [r, 1],
    of: topicsOf(row),
    area: { x: axis.left, y: top + above, width: right - axis.left, height: height - above },
    shapes: [
      { kind: "path", d: bars.join(""), fill: `${row.hue}-mark` },
      { kind: "line", from: [axis.left, base + 0.5], to: [right, base + 0.5], stroke: "rule-strong" },
    ],
  };
}

const meaningAt = (row: TrendRow, { id }: Period) => ({ ...topicsOf(row), period: id });
