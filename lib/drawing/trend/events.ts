import type { PlacedEvent } from "../../figures/events";
import type { Trend } from "../../figures/trend";
import { formatDay } from "../../view/dates";
import { spread } from "../end-labels";
import type { Mark, Shape } from "../scene";
import type { PeriodAxis } from "./period-axis";

/** What a trend's drawing is told beside its figure. */
export interface TrendOptions {
  width: number;
  /** The unfiltered figure on the same periods and rows, drawn pale behind. */
  behind?: Trend | null;
  /** Whether the Wilson interval of each share is drawn. */
  interval?: boolean;
  /** What happened meanwhile: context, not data. */
  events?: readonly PlacedEvent[];
}

/** Pixels above the marks for the events' numbers. */
export const EVENT_HEAD = 18;

const NUMBER = 7;

/** Every event as a dashed line through the chart, with a number that the list below the chart explains. */
export function drawEvents(
  events: readonly PlacedEvent[],
  { left, cell, periods }: PeriodAxis,
  [top, bottom]: [number, number],
): Shape[] {
  const places = events.map(({ place }) => left + place * cell);
  const ends: [number, number] = [left + NUMBER, left + cell * periods.length - NUMBER];
  const middles = spread(places, 2 * NUMBER + 2, ends);
  return events.map(({ date, label }, i): Mark => {
    const [x, middle] = [places[i] as number, middles[i] as number];
    const y = top - EVENT_HEAD + NUMBER + 2;
    return {
      kind: "mark",
      words: `Context, not data: ${label}, ${formatDay(date)}`,
      at: [-1, i + 1],
      of: {},
      area: { x: middle - NUMBER - 1, y: y - NUMBER - 1, width: 2 * NUMBER + 2, height: 2 * NUMBER + 2 },
      shapes: [
        { kind: "line", from: [x, y + NUMBER], to: [x, bottom], stroke: "ink-soft", dashes: "2 3" },
        { kind: "path", d: circle(middle, y, NUMBER), fill: "raised", stroke: "ink-soft", width: 1 },
        { kind: "words", x: middle, y: y + 4, text: String(i + 1), fill: "ink", size: 11, anchor: "middle" },
      ],
    };
  });
}

/** A circle as a path. */
export function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
