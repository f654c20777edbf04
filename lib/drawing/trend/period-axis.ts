import type { Period, Trend } from "../../figures/trend";
import { count } from "../../view/counting";
import { widthOf } from "../letters";
import type { Shape } from "../scene";

/** Where the periods stand: from `left` on, each `cell` pixels wide. */
export interface PeriodAxis {
  left: number;
  cell: number;
  periods: readonly Period[];
}

/** Pixels above a chart for the periods' names and their bases. */
export const HEAD = 38;

const NAME = 13;
const BASE = 12;
const BETWEEN = 9;

export function periodAxis(periods: readonly Period[], left: number, right: number): PeriodAxis {
  return { left, cell: (right - left) / Math.max(1, periods.length), periods };
}

export const startOf = ({ left, cell }: PeriodAxis, at: number) => left + at * cell;
export const middleOf = ({ left, cell }: PeriodAxis, at: number) => left + (at + 0.5) * cell;

/** Why a period has no value: nobody called, or the reader's choices leave its calls out. */
export function gapWords({ callsInCorpus }: Period): string {
  return callsInCorpus === 0 ? "no call" : "not in this view";
}

/** A base in the chosen measure: "42 statements", or "2 calls" where calls are counted. */
function baseWords({ measure }: Trend, { base }: { base: Trend["base"] }): string {
  return measure === "calls" ? count(base.calls, "call") : count(base.statements, "statement");
}

/** Where a column's head stands: over the left edge of its bars, or over the middle of the column. */
export type HeadPlace = "start" | "middle";

/** The head of every column: its period, as far as there is room, and the base of its counts. */
export function drawHeads(axis: PeriodAxis, figure: Trend, foot = HEAD, stand: HeadPlace = "start"): Shape[] {
  const baseOf = baseWordsFor(figure, axis);
  const right = axis.left + axis.cell * axis.periods.length;
  return labelledPeriods(axis).flatMap((at): Shape[] => {
    const period = axis.periods[at] as Period;
    const [first, second] = nameLines(period, axis.cell);
    const under = second ?? (period.gap ? "" : baseOf(period));
    const wide = Math.max(widthOf(first ?? "", NAME, true), widthOf(under, BASE));
    const place = placeOf(axis, at, wide, stand, right);
    return [
      { kind: "words", ...place, y: foot - 22, text: first ?? "", fill: "ink", size: NAME, bold: true },
      { kind: "words", ...place, y: foot - 8, text: under, fill: "ink-soft", size: BASE },
    ];
  });
}

function placeOf(axis: PeriodAxis, at: number, wide: number, stand: HeadPlace, right: number) {
  if (stand === "middle") return { x: middleOf(axis, at), anchor: "middle" as const };
  const x = startOf(axis, at);
  return x + wide > right ? { x: right, anchor: "end" as const } : { x };
}

/** A period's base: "42 statements" where every column has room for its own, else "of 42", else nothing. */
function baseWordsFor(figure: Trend, { periods, cell }: PeriodAxis): (period: Period) => string {
  const ways = [
    (period: Period) => baseWords(figure, period),
    ({ base }: Period) => `of ${figure.measure === "calls" ? base.calls : base.statements}`,
  ];
  const fits = (words: string) => widthOf(words, BASE) + BETWEEN <= cell;
  return ways.find((way) => periods.every((period) => period.gap || fits(way(period)))) ?? (() => "");
}

/** A period's name in one line where its column has room, else with the year on a line of its own. */
function nameLines({ label }: Period, cell: number): string[] {
  if (widthOf(label, NAME, true) + BETWEEN <= cell) return [label];
  const cut = label.lastIndexOf(" ");
  return cut < 0 ? [label] : [label.slice(0, cut), label.slice(cut + 1)];
}

const nameWidth = (period: Period, cell: number) =>
  Math.max(...nameLines(period, cell).map((line) => widthOf(line, NAME, true))) + BETWEEN;

/** Which periods have their name: all where there is room, else those with calls as far as they fit. */
export function labelledPeriods({ periods, cell }: PeriodAxis): number[] {
  if (periods.every((period) => nameWidth(period, cell) <= cell)) return periods.map((_, at) => at);
  let free = 0;
  return periods.flatMap((period, at) => {
    const left = Math.min(at * cell, periods.length * cell - nameWidth(period, cell) + BETWEEN);
    if (period.gap || left < free) return [];
    free = left + nameWidth(period, cell);
    return [at];
  });
}

/**
 * Runs of periods without a call as pale bands, each with the word for it where it fits: a gap is no zero. The word
 * stands `down` pixels below the band's top.
 */
export function drawGaps(axis: PeriodAxis, top: number, bottom: number, down = 16): Shape[] {
  return gapRuns(axis.periods).flatMap(({ from, to, words }): Shape[] => {
    const x = startOf(axis, from);
    const width = (to - from) * axis.cell - Math.min(6, axis.cell / 4);
    const band: Shape = { kind: "rect", x, y: top, width, height: bottom - top, fill: "wash" };
    if (width < widthOf(words, BASE) + 4) return [band];
    const place = { x: x + width / 2, y: top + down, anchor: "middle" as const };
    return [band, { kind: "words", ...place, text: words, fill: "ink-soft", size: BASE }];
  });
}

/** Neighbouring gaps of one kind, as one run each. */
function gapRuns(periods: readonly Period[]) {
  const runs: { from: number; to: number; words: string }[] = [];
  periods.forEach((period, at) => {
    if (!period.gap) return;
    const last = runs.at(-1);
    if (last?.to === at && last.words === gapWords(period)) last.to = at + 1;
    else runs.push({ from: at, to: at + 1, words: gapWords(period) });
  });
  return runs;
}
