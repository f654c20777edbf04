import type { Heat, HeatCall, HeatCell, HeatTopic } from "../figures/heat";
import { count } from "../view/counting";
import { formatDay } from "../view/dates";
import { familyHue } from "./hues";
import { label, TYPE } from "./labels";
import { widthOf } from "./letters";
import { rowHead, totalWords } from "./row-head";
import type { Mark, Scene, Shape } from "./scene";

const ROW = 26;
const NARROW = 520;
const ABOVE = 19;
const HEAD = 62;
/** How strong a cell is: at the least, so that one statement of many is seen; at the most, so that ink stays readable on it. */
const [PALEST, STRONGEST] = [0.12, 0.45] as const;
/** Width of a cell that has room for a number and a word. */
const LEAST = 60;

const CHANGES = { new: "new", back: "back", dropped: "gone" } as const;

/** Topics × calls: the stronger a cell, the larger its share of the call's statements; what is new, back or gone is named. */
export function drawHeat(figure: Heat, { width }: { width: number }): Scene {
  const { calls, topics } = figure;
  const isNarrow = width < NARROW;
  const left = isNarrow ? 0 : roomForNames(figure, width);
  const cell = Math.min(150, (width - left) / Math.max(1, calls.length));
  const most = Math.max(0, ...topics.flatMap((topic) => topic.cells.map(({ share }) => share ?? 0)));
  const height = ROW + (isNarrow ? ABOVE : 0);
  const head = { room: isNarrow ? width : left, height: isNarrow ? ABOVE : ROW, isAbove: isNarrow };
  const shapes: Shape[] = calls.map((call, c) => drawHead(call, c, left + c * cell, cell));
  topics.forEach((topic, r) => {
    const top = HEAD + r * height;
    shapes.push(rowHead(topic, totalWords(topic), { ...head, r, top }));
    topic.cells.forEach((one, c) => {
      const place = { x: left + c * cell, y: top + (isNarrow ? ABOVE : 0), width: cell };
      shapes.push(drawCell(topic, one, calls[c] as HeatCall, [r, c + 1], place, most));
    });
  });
  return { width, height: HEAD + topics.length * height + 2, shapes };
}

/** As much as the longest name needs, where the cells keep enough to say what is new. */
function roomForNames({ calls, topics }: Heat, width: number): number {
  const longest = Math.max(0, ...topics.map(({ label }) => widthOf(label, TYPE.name, true))) + 20;
  return Math.round(Math.min(230, longest, Math.max(width * 0.28, width - calls.length * LEAST)));
}

function drawHead({ call, base, changes }: HeatCall, c: number, x: number, cell: number): Mark {
  const [day, year] = [formatDay(call.date, "short").replace(/ \d+$/, ""), call.date.slice(0, 4)];
  const came = changes ? `+${changes.new.length + changes.back.length} −${changes.dropped.length}` : "";
  const told = changes
    ? `; ${changes.new.length} new, ${changes.back.length} back, ${changes.dropped.length} gone since the call before`
    : "";
  const roomy = (text: string) => (widthOf(text, 12, true) <= cell - 4 ? text : "");
  return {
    kind: "mark",
    words: `${formatDay(call.date)}, ${call.title}: ${count(base.statements, "statement")}${told}`,
    at: [-1, c + 1],
    of: { calls: [call.id] },
    area: { x, y: 0, width: cell - 2, height: HEAD - 4 },
    shapes: [
      label(roomy(day), x, 13, { bold: true }),
      label(roomy(year), x, 27, { bold: true }),
      label(roomy(`of ${base.statements}`), x, 41, { fill: "ink-soft" }),
      label(roomy(came), x, 55, { fill: "ink-soft" }),
    ],
  };
}

function drawCell(
  { topic, label: name, family }: HeatTopic,
  { statements, share, change }: HeatCell,
  { call, base }: HeatCall,
  at: Mark["at"],
  { x, y, width }: { x: number; y: number; width: number },
  most: number,
): Mark {
  const hue = familyHue(family);
  const strength = statements > 0 && most > 0 ? PALEST + ((share ?? 0) / most) * (STRONGEST - PALEST) : 0;
  const box = { x, y: y + 1, width: width - 2, height: ROW - 2 };
  const said = change ? CHANGES[change] : "";
  const shapes: Mark["shapes"] = [{ kind: "rect", ...box, fill: "wash" }];
  if (strength > 0) shapes.push({ kind: "rect", ...box, fill: `${hue}-mark`, opacity: strength });
  if (statements > 0) shapes.push(label(String(statements), x + 6, y + 17, { bold: strength === STRONGEST }));
  if (said && width >= 52)
    shapes.push(
      label(said, x + width - 8, y + 17, {
        fill: strength > 0 ? "ink" : "ink-soft",
        size: 11,
        anchor: "end",
      }),
    );
  const since = change ? `; ${WORDS[change]}` : "";
  return {
    kind: "mark",
    words: `${name}, ${formatDay(call.date)}: ${statements} of ${count(base.statements, "statement")}${since}`,
    at,
    of: { topics: [topic], calls: [call.id] },
    area: box,
    shapes,
  };
}

const WORDS = {
  new: "in no readout before",
  back: "not in the call before, but in an earlier one",
  dropped: "in the call before, not in this readout",
} as const;
