import type { TopicId } from "../codebook/topics";
import type { Estimate } from "./estimate";
import type { MeasuredAgreement, SetId } from "./measure";
import type { Match } from "./score";

/** The small figure that stands beside what is counted of a topic. */
export interface TopicAgreement {
  topic: TopicId;
  /** The readouts that it was measured on. */
  set: SetId;
  f1: number;
  /** How often both gave the topic, how often the reference did, how often the coder. */
  base: Match;
  interval: { low: number; high: number };
}

/**
 * How far coder and reference agree on a topic: on readouts that no rule was written with, which is nearer the truth,
 * else, where the topic does not occur there, on the seeds; none where it was never measured.
 */
export function agreementOf(
  { sets }: Pick<MeasuredAgreement, "sets">,
  topic: TopicId,
): TopicAgreement | null {
  for (const id of ["unseen", "seeds"] as const) {
    const figures = sets.find((set) => set.id === id)?.figures ?? [];
    const figure = figures.find((one) => one.by === "topic" && one.id === topic);
    if (!figure?.match) continue;
    const { value, low, high }: Estimate = figure.agreement;
    return { topic, set: id, f1: value, base: figure.match, interval: { low, high } };
  }
  return null;
}
