import { BOTH } from "../corpus/both";
import type { TopicOrder } from "../figures/order-topics";
import { orderTopics } from "../figures/order-topics";
import type { Raised, RaisedCell, RaisedTopic, Raiser } from "../figures/raised";
import { count } from "../view/counting";
import { type ColumnNames, columnNames } from "./column-names";
import { label } from "./labels";
import { widthOf } from "./letters";
import type { HueName } from "./palette";
import { firstWords, rowHead, totalWords } from "./row-head";
import type { Mark, Meaning, Scene, Shape } from "./scene";

interface RaisedOptions {
  width: number;
  by: "speaker" | "side";
  order: TopicOrder;
  /** The hue of every side by its id. */
  hues: Record<string, HueName>;
}

const ROW = 30;
const BAR = 14;
/** Below this width a row's name stands above its cells. */
const NARROW = 520;
const ABOVE = 20;
/** Pixels of the line below a column's name that says its base. */
const BASE = 22;
const FIRST = "1st";

/**
 * Topics × speakers (or sides): a bar for each pair on one common scale with its count, and "1st" where one of its
 * statements is the first in a readout to raise the topic.
 */
export function drawRaised(figure: Raised, { width, by, order, hues }: RaisedOptions): Scene {
  const raisers = by === "speaker" ? figure.speakers : figure.sides;
  const topics = orderTopics(figure, order);
  const isNarrow = width < NARROW;
  const left = isNarrow ? 0 : Math.min(230, Math.round(width * 0.28));
  const cell = Math.min(170, (width - left) / Math.max(1, raisers.length));
  const names = columnNames(raisers.map(nameOf), cell);
  const head = names.height + BASE;
  const height = ROW + (isNarrow ? ABOVE : 0);
  const name = { room: isNarrow ? width : left, height: isNarrow ? ABOVE : ROW, isAbove: isNarrow };
  const cellsOf = (topic: RaisedTopic) => (by === "speaker" ? topic.bySpeaker : topic.bySide);
  const most = Math.max(1, ...topics.flatMap((topic) => cellsOf(topic).map(({ statements }) => statements)));
  // One scale for all: every bar leaves room for the widest count and the sign of the first.
  const longest = Math.max(8, cell - 16 - widthOf(String(most), 12) - widthOf(FIRST, 11, true));
  const shapes: Shape[] = raisers.flatMap((raiser, c) =>
    drawHead(raiser, c, { x: left + c * cell, cell, names, hues, by }),
  );
  topics.forEach((topic, r) => {
    const top = head + r * height;
    const place = { top: top + (isNarrow ? ABOVE : 0), left, cell, r, scale: longest / most };
    shapes.push({
      kind: "line",
      from: [0, top + 0.5],
      to: [left + cell * raisers.length, top + 0.5],
      stroke: "rule",
    });
    shapes.push(rowHead(topic, totalWords(topic), { ...name, r, top }));
    cellsOf(topic).forEach((one, c) => {
      const raiser = raisers[c] as Raiser;
      shapes.push(drawCell(topic, raiser, one, c, { ...place, hue: hues[raiser.side] ?? "grey", by }));
    });
  });
  return { width, height: head + topics.length * height + 2, shapes };
}

const nameOf = ({ id, short }: Raiser) => (id === BOTH ? "Both sides together" : short);

const meaningOf = ({ id }: Raiser, by: RaisedOptions["by"]): Meaning =>
  by === "side" || id === BOTH ? { side: id } : { speaker: id };

interface HeadPlace extends Pick<RaisedOptions, "hues" | "by"> {
  x: number;
  cell: number;
  names: ColumnNames;
}

function drawHead(raiser: Raiser, c: number, { x, cell, names, hues, by }: HeadPlace): Shape[] {
  const base = `of ${raiser.statements}`;
  const head = names.height + BASE;
  return [
    {
      kind: "mark",
      words: `${nameOf(raiser)}: ${count(raiser.statements, "statement")} in ${count(raiser.calls, "call")}`,
      at: [-1, c + 1],
      of: meaningOf(raiser, by),
      area: { x, y: 0, width: cell - 4, height: head - 4 },
      shapes: [
        ...names.draw(c, x, names.height, `${hues[raiser.side] ?? "grey"}-word`),
        label(base, x, head - 8, { fill: "ink-soft" }),
      ],
    },
  ];
}

interface CellPlace {
  top: number;
  left: number;
  cell: number;
  r: number;
  /** Pixels a statement. */
  scale: number;
  hue: HueName;
  by: RaisedOptions["by"];
}

function drawCell(
  { topic, label: name }: RaisedTopic,
  raiser: Raiser,
  { statements, calls, firsts }: RaisedCell,
  c: number,
  { top, left, cell, r, scale, hue, by }: CellPlace,
): Mark {
  const x = left + c * cell;
  const text = String(statements);
  const isFirst = firsts > 0 ? FIRST : "";
  const wide = statements * scale;
  const y = top + (ROW - BAR) / 2;
  const shapes: Mark["shapes"] = [];
  if (wide > 0) shapes.push({ kind: "rect", x, y, width: wide, height: BAR, fill: `${hue}-mark` });
  shapes.push(
    label(statements === 0 ? "·" : text, x + (wide > 0 ? wide + 4 : 0), y + 11, {
      fill: statements === 0 ? "rule-strong" : "ink",
    }),
  );
  if (isFirst)
    shapes.push(
      label(FIRST, x + wide + 8 + widthOf(text, 12), y + 11, { fill: `${hue}-word`, size: 11, bold: true }),
    );
  return {
    kind: "mark",
    words: `${nameOf(raiser)} on ${name}: ${statements} of ${count(raiser.statements, "statement")}, in ${count(calls, "call")}${firstWords(firsts)}`,
    at: [r, c + 1],
    of: { topics: [topic], ...meaningOf(raiser, by) },
    area: { x, y: top, width: cell, height: ROW },
    shapes,
  };
}
