import type { ApartTopic, SidesApart, Wing } from "../figures/sides-apart";
import { count } from "../view/counting";
import { label } from "./labels";
import type { HueName } from "./palette";
import { firstWords, rowHead } from "./row-head";
import type { Mark, Scene, Shape } from "./scene";

interface ApartOptions {
  width: number;
  hues: Record<string, HueName>;
}

const ROW = 28;
const BAR = 15;
const HEAD = 40;
const NARROW = 520;
const ABOVE = 20;
/** Room for the count beyond a bar. */
const COUNT = 26;

/** Two sides from a common middle: what the left says of a topic to the left, the right to the right, joint sentences astride. */
export function drawSidesApart(figure: SidesApart, { width, hues }: ApartOptions): Scene {
  const { left, right, topics } = figure;
  if (!left || !right) return { width, height: 0, shapes: [] };
  const isNarrow = width < NARROW;
  const names = isNarrow ? 0 : Math.min(230, Math.round(width * 0.28));
  const most = Math.max(1, ...topics.map(reachOf));
  const scale = ((width - names) / 2 - COUNT) / most;
  const middle = names + (width - names) / 2;
  const height = ROW + (isNarrow ? ABOVE : 0);
  const name = { room: isNarrow ? width : names, height: isNarrow ? ABOVE : ROW, isAbove: isNarrow };
  const inks = { left: hues[left.id] ?? "grey", right: hues[right.id] ?? "grey", joint: hues.both ?? "grey" };
  const bottom = HEAD + topics.length * height;
  const shapes: Shape[] = [...drawHead(left, right, figure.joint, middle, inks)];
  topics.forEach((topic, r) => {
    const top = HEAD + r * height;
    shapes.push(rowHead(topic, count(topic.total.statements, "statement"), { ...name, r, top }));
    shapes.push(
      ...drawRow(topic, r, { top: top + (isNarrow ? ABOVE : 0), middle, scale, left, right, inks }),
    );
  });
  shapes.push({ kind: "line", from: [middle, HEAD - 4], to: [middle, bottom], stroke: "ink", width: 1 });
  return { width, height: bottom + 4, shapes };
}

/** How far a row reaches from the middle at its longer end, in statements. */
const reachOf = ({ left, right, joint }: ApartTopic) =>
  Math.max(left.statements, right.statements) + joint.statements / 2;

type Inks = Record<"left" | "right" | "joint", HueName>;

function drawHead(left: Wing, right: Wing, joint: Wing, middle: number, inks: Inks): Shape[] {
  const name = (wing: Wing, x: number, hue: HueName, column: number, anchor?: "end"): Mark => ({
    kind: "mark",
    words: `${wing.name}: ${count(wing.statements, "statement")} in ${count(wing.calls, "call")}`,
    at: [-1, column],
    of: { side: wing.id },
    area: { x: anchor ? x - 130 : x, y: 0, width: 130, height: HEAD - 6 },
    shapes: [
      label(wing.name, x, 14, { fill: `${hue}-word`, size: 13, bold: true, ...(anchor && { anchor }) }),
      label(`of ${wing.statements}`, x, 29, { fill: "ink-soft", ...(anchor && { anchor }) }),
    ],
  });
  const both =
    joint.statements > 0
      ? [label(`${joint.statements} joint`, middle, 29, { fill: `${inks.joint}-word`, anchor: "middle" })]
      : [];
  return [name(left, middle - 34, inks.left, 1, "end"), name(right, middle + 34, inks.right, 3), ...both];
}

interface RowPlace {
  top: number;
  middle: number;
  /** Pixels a statement. */
  scale: number;
  left: Wing;
  right: Wing;
  inks: Inks;
}

function drawRow(topic: ApartTopic, r: number, { top, middle, scale, left, right, inks }: RowPlace): Mark[] {
  const y = top + (ROW - BAR) / 2;
  const half = (topic.joint.statements * scale) / 2;
  const arm = (wing: Wing, at: "left" | "right"): Mark => {
    const { statements, firsts } = topic[at];
    const long = statements * scale;
    const x = at === "left" ? middle - half - long : middle + half;
    const end = at === "left" ? x - 5 : x + long + 5;
    return {
      kind: "mark",
      words: `${wing.name} on ${topic.label}: ${statements} of ${count(wing.statements, "statement")}${firstWords(firsts)}`,
      at: [r, at === "left" ? 1 : 3],
      of: { topics: [topic.topic], side: wing.id },
      area:
        at === "left"
          ? { x: x - 26, y: top, width: long + 26, height: ROW }
          : { x, y: top, width: long + 26, height: ROW },
      shapes: [
        { kind: "rect", x, y, width: long, height: BAR, fill: `${inks[at]}-mark` },
        label(String(statements), end, y + 12, {
          fill: statements === 0 ? "ink-soft" : "ink",
          ...(at === "left" && { anchor: "end" as const }),
        }),
      ],
    };
  };
  const joint: Mark[] =
    topic.joint.statements > 0
      ? [
          {
            kind: "mark",
            words: `Both sides together on ${topic.label}: ${count(topic.joint.statements, "joint sentence")}`,
            at: [r, 2],
            of: { topics: [topic.topic], side: "both" },
            area: { x: middle - half, y: top, width: 2 * half, height: ROW },
            shapes: [
              { kind: "rect", x: middle - half, y, width: 2 * half, height: BAR, fill: `${inks.joint}-mark` },
            ],
          },
        ]
      : [];
  return [arm(left, "left"), ...joint, arm(right, "right")];
}
