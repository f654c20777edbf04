import type { HueName } from "./palette";
import type { Ink } from "./scene";

/** The colour of the words given to a side, or to nobody, in a bar of a readout's words. */
export function partInk(id: string, hues: Record<string, HueName>): Ink {
  return id === "narration" ? "rule" : `${hues[id] ?? "grey"}-mark`;
}

/** What is written on such a part. */
export function inkOnPart(id: string, hues: Record<string, HueName>): Ink {
  return id === "narration" ? "ink" : `${hues[id] ?? "grey"}-on`;
}
