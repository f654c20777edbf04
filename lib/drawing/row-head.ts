import type { TopicId } from "../codebook/topics";
import { count } from "../view/counting";
import { familyHue } from "./hues";
import { rowName } from "./labels";
import type { Mark } from "./scene";

/** Where the name of row `r` stands: `height` pixels high, in `room` pixels before the row, or above it. */
interface HeadPlace {
  r: number;
  top: number;
  room: number;
  height: number;
  isAbove: boolean;
}

/** A topic's name at its row, in the hue of its family; `counted` is what it comes to in the whole view. */
export function rowHead(
  { topic, label, family }: { topic: TopicId; label: string; family: string },
  counted: string,
  { r, top, room, height, isAbove }: HeadPlace,
): Mark {
  return {
    kind: "mark",
    words: `${label}: ${counted}`,
    at: [r, 0],
    of: { topics: [topic] },
    area: { x: 0, y: top, width: room - 8, height },
    shapes: rowName(label, room - 12, top + (isAbove ? 11 : height / 2), `${familyHue(family)}-word`),
  };
}

/** "18 statements in 3 calls". */
export function totalWords({ total }: { total: { statements: number; calls: number } }): string {
  return `${count(total.statements, "statement")} in ${count(total.calls, "call")}`;
}

/** How often a cell's statements were the first of a readout: "; first in the readout 3 times" goes on what it says. */
export function firstWords(firsts: number): string {
  return firsts > 0 ? `; first in the readout ${firsts === 1 ? "once" : `${firsts} times`}` : "";
}
