import { trendBehind } from "../figures/behind";
import type { Caption, Shown } from "../figures/captions/caption";
import { heatCaption } from "../figures/captions/heat";
import { raisedCaption } from "../figures/captions/raised";
import { apartCaption } from "../figures/captions/sides-apart";
import { timeLineCaption } from "../figures/captions/time-line";
import { trendCaption } from "../figures/captions/trend";
import { wordCaption } from "../figures/captions/word-shares";
import { eventsIn, type PlacedEvent } from "../figures/events";
import { heat } from "../figures/heat";
import { raised } from "../figures/raised";
import { sidesApart } from "../figures/sides-apart";
import { timeLine } from "../figures/time-line";
import { familyTrend, type Trend } from "../figures/trend";
import { wordShares } from "../figures/word-shares";
import { drawHeat } from "./heat";
import { heatNumbers, timeLineNumbers, wordNumbers } from "./numbers/calls";
import type { Numbers } from "./numbers/numbers";
import { apartNumbers, raisedNumbers } from "./numbers/raised";
import { trendNumbers } from "./numbers/trend";
import type { HueName } from "./palette";
import { drawRaised } from "./raised";
import type { Scene } from "./scene";
import { drawSidesApart } from "./sides-apart";
import { drawTimeLine } from "./time-line";
import { drawTrend } from "./trend/trend";
import type { TrendScene } from "./trend/trend-scene";
import { drawWordShares } from "./word-shares";

/** What every figure is made from. */
export interface FigureInput extends Shown {
  /** The hue of every side by its id. */
  hues: Record<string, HueName>;
}

/** A figure ready to be shown: its words, its numbers and its picture at any width. */
export interface Composed<S extends Scene = Scene> {
  caption: Caption;
  numbers: Numbers;
  /** Whether there is nothing to draw. */
  isEmpty: boolean;
  draw: (width: number) => S;
}

/** Topic frequency in the view's form, with what the view wants to stand with it. */
export function composeTopics(
  input: FigureInput,
): Composed<TrendScene> & { figure: Trend; events: PlacedEvent[] } {
  const { columns, view, match } = input;
  const figure = familyTrend(columns, view, match);
  const behind = view.behind ? trendBehind(columns, view, figure) : null;
  const events = view.events ? eventsIn(figure.periods) : [];
  const interval = view.interval && view.measure === "share";
  return {
    figure,
    events,
    caption: trendCaption(figure, input),
    numbers: trendNumbers(figure),
    isEmpty: figure.series.length === 0,
    draw: (width) => drawTrend(figure, view.form, { width, behind, interval, events }),
  };
}

/** Who raised what: topics × speakers, or two sides from a common middle. */
export function composeRaised(input: FigureInput): Composed {
  const { columns, view, match, hues } = input;
  const figure = raised(columns, view, match);
  return {
    caption: raisedCaption(figure, input),
    numbers: raisedNumbers(figure, "speaker", view.order),
    isEmpty: figure.topics.length === 0,
    draw: (width) => drawRaised(figure, { width, by: "speaker", order: view.order, hues }),
  };
}

/** Who raised what, for two sides from a common middle. */
export function composeApart(input: FigureInput): Composed {
  const { columns, view, match, hues } = input;
  const figure = sidesApart(columns, view, match, { order: view.order });
  return {
    caption: apartCaption(figure, input),
    numbers: apartNumbers(figure),
    isEmpty: figure.topics.length === 0 || !figure.left || !figure.right,
    draw: (width) => drawSidesApart(figure, { width, hues }),
  };
}

/** The calls on a line of time. */
export function composeTime(input: FigureInput): Composed {
  const { columns, view, match, hues } = input;
  const figure = timeLine(columns, view, match);
  return {
    caption: timeLineCaption(figure, input),
    numbers: timeLineNumbers(figure),
    isEmpty: !figure.calls.some(({ isInView }) => isInView),
    draw: (width) => drawTimeLine(figure, { width, hues }),
  };
}

/** Topics × calls, with what is new and what has gone. */
export function composeChanges(input: FigureInput): Composed {
  const { columns, view, match } = input;
  const figure = heat(columns, view, match);
  return {
    caption: heatCaption(figure, input),
    numbers: heatNumbers(figure),
    isEmpty: figure.topics.length === 0,
    draw: (width) => drawHeat(figure, { width }),
  };
}

/** How much of each readout is given to each side. */
export function composeWords(input: FigureInput): Composed {
  const { columns, view, match, hues } = input;
  const figure = wordShares(columns, view, match);
  return {
    caption: wordCaption(figure, input),
    numbers: wordNumbers(figure),
    isEmpty: figure.calls.length === 0,
    draw: (width) => drawWordShares(figure, { width, hues }),
  };
}

/** Every figure by the name that stands in its addresses. */
export const FIGURES = {
  topics: composeTopics,
  raised: composeRaised,
  apart: composeApart,
  time: composeTime,
  changes: composeChanges,
  words: composeWords,
} satisfies Record<string, (input: FigureInput) => Composed>;

export type FigureId = keyof typeof FIGURES;

export function isFigureId(name: string): name is FigureId {
  return Object.hasOwn(FIGURES, name);
}
