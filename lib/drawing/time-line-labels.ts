import type { TimeLineCall } from "../figures/time-line";
import { formatDay } from "../view/dates";
import { clip, widthOf } from "./letters";

/** Lanes of labels above the columns at the most. */
const LANES = 3;
/** How long the names of topics may be: as long as there is room. */
const LENGTHS = [150, 110, 80, 0];
/** What is kept free before a label. */
const BESIDE = 8;

/** A call's label: its lane from the bottom, where it begins or ends, and its lines. */
export interface Label {
  lane: number;
  x: number;
  anchor?: "end";
  lines: [day: string, topics: string];
}

/**
 * Gives each call's label the lowest lane where it fits, from the last call back, so that the stroke from an upper lane
 * passes left of the later labels; a label that fits nowhere is shortened, and at last left out.
 */
export function placeLabels(
  calls: readonly TimeLineCall[],
  x: (at: number) => number,
  width: number,
): Map<number, Label> {
  const free = new Array<number>(LANES).fill(Number.POSITIVE_INFINITY);
  const placed = new Map<number, Label>();
  for (const [i, call] of [...calls.entries()].reverse()) {
    if (!call.isInView) continue;
    const at = x(call.at);
    const day = formatDay(call.call.date, "short");
    const named = call.topics.map(({ label }) => label).join(", ");
    for (const room of LENGTHS) {
      const topics = room > 0 ? clip(named, room, 12) : "";
      const wide = Math.max(widthOf(day, 12, true), widthOf(topics, 12));
      const isLast = at - 2 + wide > width;
      const left = isLast ? Math.max(0, at + 2 - wide) : Math.max(0, at - 2);
      const lane = free.findIndex((limit) => left + wide <= limit);
      if (lane < 0) continue;
      for (let below = 0; below < lane; below++) free[below] = Math.min(free[below] as number, at - BESIDE);
      free[lane] = left - BESIDE;
      const end = { x: left + wide, anchor: "end" as const };
      placed.set(i, { lane, ...(isLast ? end : { x: left }), lines: [day, topics] });
      break;
    }
  }
  return placed;
}
