import { describe, expect, test } from "vitest";
import { estimateF1, estimateShare } from "../../lib/agreement/estimate";
import { redrawReadouts } from "../../lib/agreement/redraw";

describe("a figure with its interval", () => {
  test("a share has Wilson's", () => {
    const share = estimateShare({ agreeing: 81, of: 263 });
    expect(share?.value).toBeCloseTo(0.308, 3);
    expect(share?.low).toBeCloseTo(0.2553, 4);
    expect(estimateShare({ agreeing: 0, of: 0 })).toBeNull();
  });

  test("F1 has the ends of Wilson's for the codes of either that are the codes of both", () => {
    // 8 by both, 2 by the reference alone, 1 by the coder alone: J = 8/11, Wilson 0.4344 to 0.9025; F1 = 2J / (1 + J)
    const estimate = estimateF1({ both: 8, reference: 10, coder: 9 });
    expect(estimate?.value).toBeCloseTo(16 / 19, 10);
    expect(estimate?.low).toBeCloseTo((2 * 0.4344) / 1.4344, 3);
    expect(estimate?.high).toBeCloseTo((2 * 0.9025) / 1.9025, 3);
  });

  test("one of one is 1, and far from sure", () => {
    expect(estimateF1({ both: 1, reference: 1, coder: 1 })).toMatchObject({ value: 1, high: 1 });
    expect(estimateF1({ both: 1, reference: 1, coder: 1 })?.low).toBeCloseTo(0.342, 2);
    expect(estimateF1({ both: 0, reference: 0, coder: 0 })).toBeNull();
  });
});

describe("whole readouts drawn anew", () => {
  const parts = [
    { agreeing: 10, of: 10 },
    { agreeing: 9, of: 10 },
    { agreeing: 2, of: 10 },
    { agreeing: 10, of: 10 },
  ];

  test("give the same interval each time, around the ratio, and wider than the sentences alone", () => {
    const interval = redrawReadouts(parts);
    expect(interval).toEqual(redrawReadouts(parts));
    expect(interval?.low).toBeCloseTo(0.4, 1);
    expect(interval?.high).toBe(1);
    const share = estimateShare({ agreeing: 31, of: 40 });
    expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeGreaterThan(
      (share?.high ?? 0) - (share?.low ?? 0),
    );
  });

  test("say nothing where all readouts are alike", () => {
    expect(
      redrawReadouts([
        { agreeing: 5, of: 5 },
        { agreeing: 3, of: 3 },
      ]),
    ).toBeNull();
    expect(
      redrawReadouts([
        { agreeing: 1, of: 2 },
        { agreeing: 2, of: 4 },
      ]),
    ).toBeNull();
    expect(redrawReadouts([])).toBeNull();
  });
});
