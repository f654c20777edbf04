import { describe, expect, test } from "vitest";
import { ACT_CUES, ACTS } from "../../lib/codebook/acts";
import { codeActs } from "../../lib/coding/acts";
import { callOf, statementsOf } from "../coding/call";

test("every cue is of an act of the codebook", () => {
  const ids = ACTS.map(({ id }) => id);
  for (const { act } of ACT_CUES) expect(ids).toContain(act);
  expect(ids).toHaveLength(9);
});

describe.each(ACTS.map((act) => [act.id, act] as const))("%s", (id, { examples, counterExamples }) => {
  test.each(examples)("is what this does: %s", (text) => {
    const done = ["Iran", "China", "both"].map((side) =>
      codeActs(statementsOf([text], side), callOf(["China", "Iran"])).flat(),
    );
    expect(done.some((acts) => acts.some((act) => act.id === id))).toBe(true);
  });
  test.each(counterExamples)("is not what this does when China says it: %s", (text) => {
    const acts = codeActs(statementsOf([text], "China"), callOf(["China", "Iran"])).flat();
    expect(acts.map((act) => act.id)).not.toContain(id);
  });
  test("has a counter-example", () => expect(counterExamples).not.toEqual([]));
});
