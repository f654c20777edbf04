import { describe, expect, test } from "vitest";
import { stack } from "../../lib/figures/stack";
import { familyTrend } from "../../lib/figures/trend";
import { type View, WHOLE } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";
import { columns } from "./three-calls";

/** "regional-security 0–3" of each part, null in a gap. */
function told(view: Partial<View>) {
  const trend = familyTrend(columns, { ...WHOLE, ...view });
  return stack(trend).columns.map(
    (column) => column?.map(({ series, from, to }) => `${trend.series[series]?.id} ${from}–${to}`) ?? null,
  );
}

describe("parts of a period's column", () => {
  test("stand on each other; a period without a call has none", () => {
    expect(told({ measure: "statements" })).toEqual([
      ["regional-security 0–3", "health-and-relief 3–4"],
      null,
      ["regional-security 0–1", "health-and-relief 1–1"],
    ]);
  });

  test("an open family is its topics alone: a statement with two of them counts in both", () => {
    expect(told({ measure: "statements", open: ["regional-security"] })[0]).toEqual([
      "afghanistan 0–2",
      "terrorism 2–4",
      "nuclear-issue 4–4",
      "health-and-relief 4–5",
    ]);
  });

  test("count calls where calls are counted", () => {
    expect(told({ measure: "calls" })[0]).toEqual(["regional-security 0–2", "health-and-relief 2–3"]);
  });

  test("of shares every column is 1", () => {
    expect(told({ measure: "share" })[0]).toEqual(["regional-security 0–0.75", "health-and-relief 0.75–1"]);
    const { columns: gold } = goldCorpus();
    const { columns: piles, most } = stack(familyTrend(gold, { ...WHOLE, grouping: "call" }));
    expect(most).toBeCloseTo(1);
    for (const pile of piles) expect(pile?.at(-1)?.to).toBeCloseTo(1);
  });
});

test("the highest column", () => {
  expect(stack(familyTrend(columns, { ...WHOLE, measure: "statements" })).most).toBe(4);
  expect(stack(familyTrend(columns, { ...WHOLE, years: [1999] }))).toEqual({ columns: [], most: 0 });
});
