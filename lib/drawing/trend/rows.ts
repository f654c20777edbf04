import type { Period, Trend } from "../../figures/trend";
import { label } from "../labels";
import { clip, widthOf, wrap } from "../letters";
import type { Mark, Shape } from "../scene";
import { drawEvents, EVENT_HEAD, type TrendOptions } from "./events";
import { drawGaps, drawHeads, HEAD, startOf, type TimeAxis, timeAxis } from "./time-axis";
import { rowMeaning, type TrendRow, topicsOf, trendRows } from "./trend-rows";
import type { TrendScene } from "./trend-scene";
import { labelWords, markWords, totalWords } from "./trend-words";

/** Below this width a row's name stands above its bars. */
const NARROW = 440;
/** Heights of a row with its name beside the bars, of a topic's inside its family, and with the name above. */
const ROW = { beside: 48, inside: 40, above: 64, roomy: 58 };
/** So few rows may be taller. */
const FEW = 6;
/** What is kept free at the top of a row for its name, where it stands above. */
const ABOVE = 24;
/** Pixels that a period needs for a count with its base beside the bar, and for a bare count above it. */
const ROOM = { beside: 74, above: 17 };
/** Pixels of a count's line, and between a row's baseline and the next row. */
const [LABEL, FOOT] = [15, 7];
/** From this many marks on, a row is one mark instead of one a period. */
const MANY = 720;
const INSIDE = 14;

/**
 * Small multiples: a row of bars for each family or topic, all on one scale, each bar with its count. The names stand
 * beside the bars, or above them where the picture is narrow.
 */
export function drawRows(
  figure: Trend,
  { width, behind, interval = false, events = [] }: TrendOptions,
): TrendScene {
  const rows = trendRows(figure);
  const isNarrow = width < NARROW;
  const left = isNarrow ? 0 : Math.round(Math.min(240, Math.max(150, width * 0.34)));
  const axis = timeAxis(figure.periods, left, width);
  const foot = HEAD + (events.length > 0 ? EVENT_HEAD : 0);
  const most = highest(rows, interval, behind);
  const marks: Shape[] = [];
  const halo = events.length > 0;
  let top = foot;
  rows.forEach((row, r) => {
    const height = isNarrow
      ? ROW.above
      : row.isInside
        ? ROW.inside
        : rows.length > FEW
          ? ROW.beside
          : ROW.roomy;
    const place = { axis, top, height, above: isNarrow ? ABOVE : 0, r, most };
    marks.push(drawName(figure, row, { top, height, isNarrow, left, r }));
    marks.push(...drawMarks(figure, row, place, { interval, halo, ghost: behind?.series[r]?.values }));
    top += height;
  });
  const bottom = top;
  return {
    width,
    height: bottom + 2,
    time: { ...axis, top: 0, bottom },
    shapes: [
      ...drawGaps(axis, foot - 2, bottom, isNarrow ? ABOVE + 16 : 16),
      ...drawHeads(axis, figure),
      ...drawEvents(events, axis, [foot, bottom]),
      ...marks,
    ],
  };
}

/** What the full height of a bar stands for. */
function highest(rows: readonly TrendRow[], interval: boolean, behind?: Trend | null): number {
  const values = rows.flatMap(({ counts }) => [
    ...counts.values,
    ...(interval ? counts.intervals.map((one) => one?.high ?? 0) : []),
  ]);
  const ghosts = behind?.series.flatMap((one) => one.values) ?? [];
  return Math.max(0, ...[...values, ...ghosts].map((value) => value ?? 0));
}

interface NamePlace {
  top: number;
  height: number;
  isNarrow: boolean;
  left: number;
  r: number;
}

function drawName(figure: Trend, row: TrendRow, { top, height, isNarrow, left, r }: NamePlace): Mark {
  const size = row.isInside ? 12.5 : 13.5;
  const indent = row.isInside ? INSIDE : row.isOpen === undefined ? 0 : INSIDE;
  const room = (isNarrow ? 260 : left - 12) - indent;
  const total = totalWords(figure, row);
  const bold = !row.isInside;
  const lines = isNarrow
    ? [clip(row.label, room, size, bold)]
    : wrap(row.label, room, size, bold).slice(0, 2);
  const wide = widthOf(lines.at(-1) ?? "", size, bold) + 8;
  // The total stands beside the name where there is room, else on a line of its own.
  const beside = isNarrow || (row.isInside && wide + widthOf(total, 12) <= room);
  const last = isNarrow ? top + 16 : top + height - FOOT - (beside ? 0 : 15);
  const names = lines.map((line, i) =>
    label(line, indent, last - (lines.length - 1 - i) * 15, { fill: `${row.hue}-word`, size, bold }),
  );
  const totals = beside
    ? label(total, indent + wide, last, { fill: "ink-soft" })
    : label(total, indent, last + 15, { fill: "ink-soft" });
  const sign: Shape[] =
    row.isOpen === undefined ? [] : [disclosure(row.isOpen, last - (lines.length - 1) * 15)];
  const does =
    row.isOpen === undefined ? "" : row.isOpen ? " Open: press to close." : " Press to see its topics.";
  return {
    kind: "mark",
    words: `${row.label}: ${total}${figure.measure === "calls" ? "" : " statements"} in all.${does}`,
    at: [r, 0],
    of: rowMeaning(row),
    area: { x: 0, y: top + 2, width: isNarrow ? 340 : left - 6, height: isNarrow ? ABOVE : height - 2 },
    shapes: [...(sign as Exclude<Shape, Mark>[]), ...names, totals],
  };
}

/** The triangle of a family: pointing right while closed, down while open. */
function disclosure(isOpen: boolean, y: number): Shape {
  const d = isOpen ? `M1 ${y - 8}h8l-4 6.5z` : `M2 ${y - 9}v8l6.5-4z`;
  return { kind: "path", d, fill: "ink-soft", isControl: true };
}

interface Place {
  axis: TimeAxis;
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

function drawMarks(figure: Trend, row: TrendRow, place: Place, extras: Extras): Mark[] {
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
