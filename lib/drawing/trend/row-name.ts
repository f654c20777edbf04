import type { Trend } from "../../figures/trend";
import { label } from "../labels";
import { clip, widthOf, wrap } from "../letters";
import type { Mark, Shape } from "../scene";
import { ABOVE, FOOT } from "./row-room";
import { rowMeaning, type TrendRow } from "./trend-rows";
import { totalWords } from "./trend-words";

const INSIDE = 14;

interface NamePlace {
  top: number;
  height: number;
  isNarrow: boolean;
  left: number;
  r: number;
}

/** The name of a row with its total, beside its bars or above them; a family's has the triangle that opens it. */
export function drawRowName(
  figure: Trend,
  row: TrendRow,
  { top, height, isNarrow, left, r }: NamePlace,
): Mark {
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
