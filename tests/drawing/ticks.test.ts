import { describe, expect, test } from "vitest";
import { spread } from "../../lib/drawing/end-labels";
import { ticks, tickWords, wholeTicks } from "../../lib/drawing/trend/ticks";

describe("the steps of an axis", () => {
  test.each([
    [0, [0, 1]],
    [1, [0, 0.5, 1]],
    [0.6154, [0, 0.2, 0.4, 0.6, 0.8]],
    [0.08, [0, 0.02, 0.04, 0.06, 0.08]],
    [20, [0, 5, 10, 15, 20]],
    [42, [0, 20, 40, 60]],
  ])("up to %d", (most, steps) => expect(ticks(most)).toEqual(steps));

  test("of any size they begin at 0, reach the most, and are a few equal steps", () => {
    for (const most of [0.003, 0.0149, 0.3, 0.999, 1.01, 7, 19, 101, 4321]) {
      const steps = ticks(most);
      expect(steps[0]).toBe(0);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(most * (1 - 1e-9));
      expect(steps.at(-2)).toBeLessThan(most);
      expect(steps.length).toBeGreaterThanOrEqual(3);
      expect(steps.length).toBeLessThanOrEqual(7);
      const [, step = 0] = steps;
      for (const [i, value] of steps.entries()) expect(value).toBeCloseTo(i * step, 9);
    }
  });

  test.each([
    [1, [0, 1]],
    [2, [0, 1, 2]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
  ])("of counts up to %i there are no halves", (most, steps) => expect(wholeTicks(most)).toEqual(steps));

  test.each([
    ["share", 0.2, "20 %"],
    ["share", 0.07, "7 %"],
    ["statements", 15, "15"],
    ["calls", 2, "2"],
  ] as const)("%s: %d is “%s”", (measure, value, words) => expect(tickWords(measure, value)).toBe(words));
});

describe("labels moved apart", () => {
  test.each([
    ["with room they stay", [10, 50, 90], 15, [10, 50, 90]],
    ["two at one place", [50, 50], 15, [50, 65]],
    ["in the order of their marks", [52, 50], 15, [65, 50]],
    ["pushed back from the end", [95, 98], 15, [85, 100]],
    ["pushed down from the start", [-10, 2], 15, [0, 15]],
    ["none", [], 15, []],
  ] as const)("%s", (_, wanted, room, placed) => expect(spread(wanted, room, [0, 100])).toEqual(placed));

  test("whatever is wanted, they keep their room inside the bounds", () => {
    for (let seed = 1; seed < 60; seed++) {
      const wanted = Array.from({ length: 6 }, (_, i) => (seed * 37 * (i + 3)) % 101);
      const placed = spread(wanted, 15, [0, 100]).sort((a, b) => a - b);
      expect(placed[0]).toBeGreaterThanOrEqual(0);
      expect(placed.at(-1)).toBeLessThanOrEqual(100);
      for (const [i, one] of placed.slice(1).entries())
        expect(one - (placed[i] as number)).toBeGreaterThanOrEqual(15 - 1e-9);
    }
  });
});
