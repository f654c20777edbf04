import type { TimeLine, TimeLineCall } from "../figures/time-line";
import { count, listWords } from "../view/counting";
import { formatDay } from "../view/dates";
import { familyHue } from "./hues";
import { label } from "./labels";
import { widthOf } from "./letters";
import type { HueName } from "./palette";
import { partInk } from "./part-ink";
import type { Mark, Scene, Shape } from "./scene";
import { type Label, placeLabels } from "./time-line-labels";

interface TimeLineOptions {
  width: number;
  hues: Record<string, HueName>;
}

const TALL = 140;
const AXIS = 30;
/** The widest and the narrowest column, and what is kept free between two. */
const [WIDEST, NARROWEST, BETWEEN] = [22, 3, 2];
/** Pixels of a lane of labels: a date and what dominated. */
const LANE = 34;

/**
 * Calls on a line of time: a column as high as the readout is long, in parts for each side's words, named by what
 * dominated; a stretch without a call is as long as it was.
 */
export function drawTimeLine(figure: TimeLine, { width, hues }: TimeLineOptions): Scene {
  const { axis, calls, gaps } = figure;
  if (!axis) return { width, height: 0, shapes: [] };
  const x = (at: number) => at * width;
  const wide = columnWidth(calls.map(({ at }) => x(at)));
  const most = Math.max(1, ...calls.map(({ words }) => words));
  const labels = placeLabels(calls, x, width);
  const lanes = Math.max(0, ...[...labels.values()].map(({ lane }) => lane + 1));
  const ground = lanes * LANE + 8 + TALL;
  return {
    width,
    height: ground + AXIS,
    shapes: [
      ...drawYears(axis, x, ground, width),
      ...gaps.flatMap((gap) =>
        gap.isLongest ? drawGap(gap.label, x(gap.start) + wide, x(gap.end) - wide, ground) : [],
      ),
      ...calls.map((call, i) =>
        drawCall(figure, call, i, {
          x: x(call.at) - wide / 2,
          wide,
          ground,
          scale: TALL / most,
          hues,
          named: labels.get(i),
          lanes,
        }),
      ),
    ],
  };
}

/** As wide as the two nearest calls leave room for. */
function columnWidth(places: readonly number[]): number {
  const apart = places.slice(1).map((place, i) => place - (places[i] as number));
  return Math.max(NARROWEST, Math.min(WIDEST, ...apart.map((one) => one - BETWEEN)));
}

function drawYears(
  { years }: NonNullable<TimeLine["axis"]>,
  x: (at: number) => number,
  ground: number,
  width: number,
): Shape[] {
  return [
    ...years.flatMap(({ year, from, to }): Shape[] => [
      { kind: "line", from: [x(from), ground], to: [x(from), ground + 8], stroke: "rule-strong" },
      ...(x(to) - x(from) > 34
        ? [
            label(String(year), x((from + to) / 2), ground + 20, {
              fill: "ink-soft",
              size: 12.5,
              anchor: "middle" as const,
            }),
          ]
        : []),
    ]),
    { kind: "line", from: [0, ground + 0.5], to: [width, ground + 0.5], stroke: "rule-strong" },
  ];
}

/** The longest stretch between two calls, measured out. */
function drawGap(words: string, from: number, to: number, ground: number): Shape[] {
  const y = ground - 14;
  if (to - from < widthOf(words, 12) + 8) return [];
  const d = `M${from} ${y}V${y + 6}M${from} ${y + 3}H${to}M${to} ${y}V${y + 6}`;
  return [
    { kind: "path", d, stroke: "rule-strong", width: 1 },
    label(words, (from + to) / 2, y - 4, { fill: "ink-soft", anchor: "middle" }),
  ];
}

interface CallPlace {
  x: number;
  wide: number;
  ground: number;
  /** Pixels a word. */
  scale: number;
  hues: Record<string, HueName>;
  named: Label | undefined;
  lanes: number;
}

function drawCall(figure: TimeLine, one: TimeLineCall, i: number, place: CallPlace): Mark {
  const { x, wide, ground, scale, hues, named, lanes } = place;
  const { call, words, parts, isInView } = one;
  const top = ground - words * scale;
  let y = ground;
  const stack = parts.map((part, p): Exclude<Shape, Mark> => {
    const height = part.words * scale;
    y -= height;
    const fill = isInView ? partInk(figure.parts[p]?.id ?? "", hues) : ("rule" as const);
    return {
      kind: "rect",
      x,
      y,
      width: wide,
      height: Math.max(0, height - (p < parts.length - 1 ? 1 : 0)),
      fill,
    };
  });
  return {
    kind: "mark",
    words: callWords(figure, one),
    at: [0, i],
    of: { calls: [call.id] },
    area: { x: x - 4, y: top - 6, width: wide + 8, height: ground - top + 6 },
    shapes: [...stack, ...(named ? drawLabel(named, one, x + wide / 2, top, lanes) : [])],
  };
}

function drawLabel(
  { lane, x, anchor, lines }: Label,
  { families }: TimeLineCall,
  middle: number,
  top: number,
  lanes: number,
) {
  const y = (lanes - lane) * LANE;
  const fill = families[0] ? (`${familyHue(families[0].id)}-word` as const) : ("ink-soft" as const);
  const place = anchor ? { anchor } : {};
  return [
    {
      kind: "line" as const,
      from: [middle, y + 3] as [number, number],
      to: [middle, Math.max(y + 3, top - 3)] as [number, number],
      stroke: "rule-strong" as const,
    },
    label(lines[0], x, y - 16, { bold: true, halo: true, ...place }),
    label(lines[1], x, y - 2, { fill, halo: true, ...place }),
  ];
}

/** "3 September 2021, Wang Yi – Amir-Abdollahian: 747 words, China 64 %, …; 24 of 24 statements; most on Afghanistan (11 of 24)". */
function callWords(
  { parts: names }: TimeLine,
  { call, words, parts, statements, base, topics, isInView }: TimeLineCall,
): string {
  const nameOf = (id: string) =>
    id === "both" ? "both together" : (names.find((part) => part.id === id)?.name ?? id);
  const shares = parts.flatMap(({ id, words, share }) =>
    words > 0 ? [`${nameOf(id)} ${Math.round((share ?? 0) * 100)} %`] : [],
  );
  const most = topics[0]
    ? `; most on ${listWords(topics.map(({ label }) => label))} (${topics[0].statements} of ${base.statements})`
    : "";
  const counted = isInView
    ? `; ${statements} of ${count(base.statements, "statement")}${most}`
    : "; not in this view";
  return `${formatDay(call.date)}, ${call.title}: ${count(words, "word")}, ${listWords(shares)}${counted}`;
}
