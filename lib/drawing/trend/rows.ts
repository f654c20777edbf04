import type { Trend } from "../../figures/trend";
import type { Shape } from "../scene";
import { drawEvents, EVENT_HEAD, type TrendOptions } from "./events";
import { drawGaps, drawHeads, HEAD, periodAxis } from "./period-axis";
import { drawRowBars } from "./row-bars";
import { drawRowName } from "./row-name";
import { ABOVE } from "./row-room";
import { type TrendRow, trendRows } from "./trend-rows";
import type { TrendScene } from "./trend-scene";

/** Below this width a row's name stands above its bars. */
const NARROW = 440;
/** Heights of a row with its name beside the bars, of a topic's inside its family, and with the name above. */
const ROW = { beside: 48, inside: 40, above: 64, roomy: 58 };
/** So few rows may be taller. */
const FEW = 6;

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
  const axis = periodAxis(figure.periods, left, width);
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
    marks.push(drawRowName(figure, row, { top, height, isNarrow, left, r }));
    marks.push(...drawRowBars(figure, row, place, { interval, halo, ghost: behind?.series[r]?.values }));
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
