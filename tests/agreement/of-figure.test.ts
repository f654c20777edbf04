import { expect, test } from "vitest";
import type { MeasuredAgreement } from "../../lib/agreement/measure";
import { agreementOn } from "../../lib/agreement/of-figure";

const estimate = (value: number) => ({ value, low: value - 0.1, high: value });

function setOf(id: "seeds" | "unseen", values: Record<string, number>) {
  return {
    id,
    files: ["a.txt", "b.txt"],
    figures: Object.entries(values).map(([field, value]) => ({
      by: "field",
      id: field,
      measure: "F1",
      agreement: estimate(value),
    })),
  };
}

const measured = (...sets: ReturnType<typeof setOf>[]) => ({ sets }) as unknown as MeasuredAgreement;

test("a chart is told how sure its own fields are, on readouts that no rule was written with", () => {
  const both = measured(
    setOf("seeds", { topics: 1, speaker: 1 }),
    setOf("unseen", { topics: 0.9, speaker: 0.8 }),
  );
  expect(agreementOn(both, ["topics"])).toEqual({
    set: "unseen",
    readouts: 2,
    fields: [{ name: "topics", measure: "F1", agreement: estimate(0.9) }],
  });
});

test("where those are missing the seeds stand in, and without both there is nothing to tell", () => {
  expect(agreementOn(measured(setOf("seeds", { topics: 1 })), ["topics", "speaker"])?.set).toBe("seeds");
  expect(agreementOn(measured(), ["topics"])).toBeNull();
});
