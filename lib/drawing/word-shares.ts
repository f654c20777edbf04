import type { WordShares, WordsOf } from "../figures/word-shares";
import { count } from "../view/counting";
import { formatDay } from "../view/dates";
import { label } from "./labels";
import { clip, widthOf } from "./letters";
import type { HueName } from "./palette";
import { inkOnPart, partInk } from "./part-ink";
import type { Mark, Scene, Shape } from "./scene";

interface WordShareOptions {
  width: number;
  hues: Record<string, HueName>;
}

const ROW = 50;
const BAR = 18;
/** Pixels of the key's last line with what is kept free below it, and of each line before. */
const [KEY, LINE] = [26, 19];

/** How much of each readout is given to each side: one bar of 100 % a call, and one for all. */
export function drawWordShares(figure: WordShares, { width, hues }: WordShareOptions): Scene {
  const names = figure.parts.map(({ id, name }) => partName(id, name));
  const rows = [
    ...(figure.calls.length > 1 ? [{ name: "All readouts", of: figure.total, calls: undefined }] : []),
    ...figure.calls.map((one) => ({
      name: `${formatDay(one.call.date, "short")}, ${one.call.title}`,
      of: one as WordsOf,
      calls: [one.call.id],
    })),
  ];
  const shapes: Shape[] = [];
  let [x, y] = [0, 0];
  figure.parts.forEach(({ id }, i) => {
    const name = names[i] ?? "";
    const wide = 16 + widthOf(name, 12.5);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    shapes.push(
      { kind: "rect", x, y: y + 4, width: 10, height: 10, fill: partInk(id, hues) },
      label(name, x + 16, y + 13, { size: 12.5 }),
    );
    x += wide + 16;
  });
  const head = y + KEY;
  rows.forEach(({ name, of, calls }, r) => {
    const top = head + r * ROW;
    const total = count(of.words, "word");
    shapes.push(
      label(clip(name, width - widthOf(total, 12) - 12, 13, true), 0, top + 16, { size: 13, bold: true }),
      label(total, width, top + 16, { fill: "ink-soft", anchor: "end" }),
      ...drawParts(of, r, { top: top + 22, width, names, hues, name, calls }),
    );
  });
  return { width, height: head + rows.length * ROW, shapes };
}

interface BarPlace {
  top: number;
  width: number;
  names: string[];
  hues: Record<string, HueName>;
  name: string;
  calls: string[] | undefined;
}

function drawParts(of: WordsOf, r: number, { top, width, names, hues, name, calls }: BarPlace): Mark[] {
  let x = 0;
  return of.parts.flatMap((part, p): Mark[] => {
    if (part.words === 0) return [];
    const wide = (part.share ?? 0) * width;
    const box = { x, y: top, width: Math.max(0, wide - 1), height: BAR };
    x += wide;
    const percent = `${Math.round((part.share ?? 0) * 100)} %`;
    const fits = wide > widthOf(percent, 12, true) + 10;
    return [
      {
        kind: "mark",
        words: `${names[p]}, ${name}: ${part.words} of ${count(of.words, "word")} (${percent})`,
        at: [r, p],
        of: { ...(calls && { calls }), ...(part.id !== "narration" && { side: part.id }) },
        area: box,
        shapes: [
          { kind: "rect", ...box, fill: partInk(part.id, hues) },
          ...(fits
            ? [
                label(percent, box.x + 5, top + 13, {
                  fill: inkOnPart(part.id, hues),
                  bold: true,
                }),
              ]
            : []),
        ],
      },
    ];
  });
}

const partName = (id: string, name: string) =>
  id === "both" ? "Both together" : id === "narration" ? "Neither: the readout’s own telling" : name;
