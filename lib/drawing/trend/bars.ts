import { stack } from "../../figures/stack";
import type { Period, Trend } from "../../figures/trend";
import { type Axes, drawSteps, heightOf } from "../axes";
import type { Mark, Shape } from "../scene";
import { drawEvents, EVENT_HEAD, type TrendOptions } from "./events";
import { drawKey, keyHeight } from "./key";
import { drawGaps, drawHeads, HEAD, periodAxis, startOf } from "./period-axis";
import { ticks, tickWords, wholeTicks } from "./ticks";
import { type TrendRow, topicsOf, trendRows } from "./trend-rows";
import type { TrendScene } from "./trend-scene";
import { markWords } from "./trend-words";
import { inTwoHues } from "./two-hues";

const HEIGHT = 330;
const LEFT = 44;
/** The least height of a part that holds its count. */
const TALL = 15;

/** Stacked bars: a column for each period, a part for each family or topic, the first at the ground. */
export function drawBars(figure: Trend, { width, events = [] }: TrendOptions): TrendScene {
  const { columns, most } = stack(figure);
  const rows = inTwoHues(trendRows(figure), columns);
  const drawn = rows.filter((_, i) => columns.some((column) => column?.some((part) => part.series === i)));
  const key = keyHeight(drawn, width);
  const head = key + HEAD + (events.length > 0 ? EVENT_HEAD : 0);
  const plot = { left: LEFT, top: head + 6, right: width, bottom: head + HEIGHT };
  const steps = (figure.measure === "share" ? ticks(1) : wholeTicks(most)).map((value) => ({
    value,
    label: tickWords(figure.measure, value),
  }));
  const axis = periodAxis(figure.periods, plot.left, plot.right);
  const wide = Math.max(1, Math.min(axis.cell * 0.74, 96));
  const marks = columns.flatMap((column, at) =>
    (column ?? []).flatMap((part, i): Mark[] => {
      if (part.to === part.from) return [];
      const box = {
        x: startOf(axis, at),
        y: heightOf({ plot, steps }, part.to),
        width: wide,
        height: heightOf({ plot, steps }, part.from) - heightOf({ plot, steps }, part.to),
      };
      return [drawPart(figure, rows[part.series] as TrendRow, at, i, box)];
    }),
  );
  const axes: Axes = {
    plot,
    periods: figure.periods.length,
    steps,
    shapes: drawSteps({ plot, steps }),
  };
  const heads = drawHeads(axis, figure, key + HEAD);
  return {
    width,
    height: plot.bottom + 8,
    axes,
    time: { ...axis, top: key, bottom: plot.bottom },
    shapes: [
      ...drawGaps(axis, plot.top, plot.bottom),
      ...drawKey(drawn, width),
      ...heads,
      ...marks,
      ...drawEvents(events, axis, [head, plot.bottom]),
    ],
  };
}

function drawPart(figure: Trend, row: TrendRow, at: number, place: number, box: Mark["area"]): Mark {
  const period = figure.periods[at] as Period;
  const amount = (figure.measure === "calls" ? row.counts.calls : row.counts.statements)[at] ?? 0;
  const shapes: Exclude<Shape, Mark>[] = [
    {
      kind: "rect",
      ...box,
      height: Math.max(0.5, box.height - 1),
      fill: `${row.hue}-mark`,
    },
  ];
  if (box.height >= TALL && box.width >= 22) {
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4, anchor: "middle" as const };
    shapes.push({
      kind: "words",
      ...place,
      text: String(amount),
      fill: `${row.hue}-on`,
      size: 12,
      bold: true,
    });
  }
  return {
    kind: "mark",
    words: markWords(figure, row, at),
    at: [place, at],
    of: { ...topicsOf(row), period: period.id },
    area: box,
    shapes,
  };
}
