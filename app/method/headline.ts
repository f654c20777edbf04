import type { MeasuredAgreement } from "../../lib/agreement/measure";

/** What the measurement says, in one sentence: of the unseen readouts, else of these calls, else that there is none. */
export function headlineOf({ sets }: MeasuredAgreement): string {
  for (const [id, where] of [
    ["unseen", "On readouts that no rule was written with"],
    ["seeds", "On the readouts that the rules were written with"],
  ] as const) {
    const figures = sets.find((set) => set.id === id)?.figures ?? [];
    const topics = figures.find(({ by, id }) => by === "field" && id === "topics")?.match;
    if (!topics) continue;
    const { both, reference, coder } = topics;
    const extra = coder - both;
    return `${where}, the coder finds ${both} of the reference’s ${reference} topics and adds ${extra === 0 ? "none" : extra} of its own`;
  }
  return "How often the coder is right was not measured: the reference codings are missing";
}
