import type { TopicId } from "../../lib/codebook/topics";
import type { Meaning } from "../../lib/drawing/scene";

/** The attributes that tell what an element stands for. They hold lists of words, so that a selector finds each. */
export function meaningData({ topics, family, calls, speaker, side, period, opens }: Meaning) {
  return {
    "data-topics": topics?.join(" "),
    "data-family": family,
    "data-calls": calls?.join(" "),
    "data-speaker": speaker,
    "data-side": side,
    "data-period": period,
    "data-opens": opens?.family,
  };
}

/** What an element of the page stands for, read back from its attributes; null where it stands for nothing. */
export function meaningOf({ dataset }: HTMLElement | SVGElement): Meaning | null {
  const { topics, family, calls, speaker, side, period, opens } = dataset;
  const meaning: Meaning = {
    ...(topics && { topics: topics.split(" ") as TopicId[] }),
    ...(family && { family }),
    ...(calls && { calls: calls.split(" ") }),
    ...(speaker && { speaker }),
    ...(side && { side }),
    ...(period && { period }),
    ...(opens && { opens: { family: opens, isOpen: false } }),
  };
  return Object.keys(meaning).length > 0 ? meaning : null;
}
