import type { TopicId } from "../codebook/topics";

/** What a readout has spoken of so far, by the number of the last statement that did. */
export interface Talk {
  spoken: Map<TopicId, number>;
  /** The last statement that was about a place that no topic is about, Ukraine for one. */
  elsewhere: number | undefined;
}

export function newTalk(): Talk {
  return { spoken: new Map(), elsewhere: undefined };
}
