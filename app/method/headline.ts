import type { MeasuredSet } from "../../lib/agreement/measure";

/**
 * What the measurement says, in one sentence: of the view where one narrows it, else of the unseen readouts, else of
 * these calls, else that there is none.
 */
export function headlineOf(sets: readonly MeasuredSet[]): string {
  const part = sets.find(({ of }) => of);
  if (part) {
    const topics = tellTopics(part, "In the view’s statements");
    if (topics) return topics;
    return part.rows === 0
      ? "No statement of the view has a reference to be held against"
      : "In the view’s statements neither the reference nor the coder has a topic";
  }
  for (const [id, where] of [
    ["unseen", "On readouts that no rule was written with"],
    ["seeds", "On the readouts that the rules were written with"],
  ] as const) {
    const topics = tellTopics(
      sets.find((set) => set.id === id),
      where,
    );
    if (topics) return topics;
  }
  return "How often the coder is right was not measured: the reference codings are missing";
}

function tellTopics(set: MeasuredSet | undefined, where: string): string | null {
  const topics = set?.figures.find(({ by, id }) => by === "field" && id === "topics")?.match;
  if (!topics) return null;
  const { both, reference, coder } = topics;
  const extra = coder - both;
  return `${where}, the coder finds ${both} of the reference’s ${reference} topics and adds ${extra === 0 ? "none" : extra} of its own`;
}
