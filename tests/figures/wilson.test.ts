import { expect, test } from "vitest";
import { wilson } from "../../lib/figures/wilson";

// published for 0 and 5 of 10; the others are the roots of (share − p)² = z² p (1 − p) / base
test.each([
  [0, 10, 0, 0.2775],
  [1, 10, 0.0179, 0.4042],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
  [11, 42, 0.153, 0.4107],
  [0, 1, 0, 0.7935],
  [1, 1, 0.2065, 1],
])("%i of %i is from %f to %f", (count, base, low, high) => {
  const interval = wilson(count, base);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test("a share is between its ends, which are mirrored for what is left", () => {
  for (let base = 1; base <= 40; base++) {
    for (let count = 0; count <= base; count++) {
      const [interval, rest] = [wilson(count, base), wilson(base - count, base)];
      expect(interval?.low).toBeLessThanOrEqual(count / base);
      expect(interval?.high).toBeGreaterThanOrEqual(count / base);
      expect(interval?.low).toBeCloseTo(1 - (rest?.high ?? 0), 10);
    }
  }
});

test("of nothing there is no share", () => {
  expect(wilson(0, 0)).toBeNull();
});
