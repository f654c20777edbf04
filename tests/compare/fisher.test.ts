import { describe, expect, test } from "vitest";
import { fisherExact } from "../../lib/compare/fisher";
import { adjustHolm } from "../../lib/compare/holm";
import { formatP, tellChance } from "../../lib/compare/verdict";

describe("fisherExact", () => {
  test.each<[about: string, a: number, ofA: number, b: number, ofB: number, p: number]>([
    // Fisher's lady tasting tea, as in the example of R's fisher.test: 17/35
    ["tea", 3, 4, 1, 4, 0.48571428571428565],
    // Fisher's convictions of like-sex twins, as in the example of R's fisher.test
    ["twins", 2, 17, 10, 13, 0.0005367241191434358],
    // whales and sharks in two oceans, as in the documentation of scipy.stats.fisher_exact
    ["whales", 6, 8, 1, 5, 0.10256410256410256],
    ["whales, older edition", 8, 10, 1, 6, 0.034965034965034975],
    // studying men and women, as in Wikipedia's "Fisher's exact test"
    ["studying", 1, 10, 11, 14, 0.0027594561852200836],
    // by scipy 1.17
    ["nothing against half", 0, 10, 5, 10, 0.032507739938080496],
    ["a readout's size", 11, 42, 0, 30, 0.0018519360344586987],
    ["large", 100, 1000, 150, 1000, 0.0008950875386906894],
    ["small and even", 4, 13, 2, 9, 1],
    ["met nowhere", 0, 5, 0, 7, 1],
    ["met everywhere", 5, 5, 7, 7, 1],
    ["nothing to count in", 0, 0, 3, 7, 1],
  ])("%s: %i of %i against %i of %i", (_, a, ofA, b, ofB, p) => {
    expect(fisherExact(a, ofA, b, ofB)).toBeCloseTo(p, 10);
    expect(fisherExact(b, ofB, a, ofA)).toBeCloseTo(p, 10);
    expect(fisherExact(ofA - a, ofA, ofB - b, ofB)).toBeCloseTo(p, 10);
  });
});

test("adjustHolm: each p times the tests that are left, never falling, at most 1", () => {
  // as R's p.adjust(c(0.01, 0.02, 0.03, 0.04), "holm")
  expect(adjustHolm([0.01, 0.02, 0.03, 0.04]).map((p) => p.toFixed(4))).toEqual([
    "0.0400",
    "0.0600",
    "0.0600",
    "0.0600",
  ]);
  expect(adjustHolm([0.6, 0.001, 0.6])).toEqual([1, 0.003, 1]);
  expect(adjustHolm([])).toEqual([]);
});

test.each([
  [0.66, 1, "p = 0.66", "could well be chance"],
  [0.2, 1, "p = 0.20", "could well be chance"],
  [0.0995, 1, "p = 0.100", "may be chance"],
  [0.012, 0.3, "p = 0.012", "rare by chance, were it the only test"],
  [0.0002, 0.004, "p < 0.001", "hardly chance"],
  [1, 1, "p = 1", "could well be chance"],
])("p %f, adjusted %f", (p, adjusted, words, verdict) => {
  expect(formatP(p)).toBe(words);
  expect(tellChance(p, adjusted)).toBe(verdict);
});
