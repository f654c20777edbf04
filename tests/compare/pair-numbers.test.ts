import { expect, test } from "vitest";
import { PairNumbers } from "../../lib/compare/pair-numbers";

test("pairs are numbered from 1 as they come, and keep their numbers however many follow", () => {
  const pairs = new PairNumbers();
  expect([pairs.numberOf(7, 9), pairs.numberOf(9, 7), pairs.numberOf(7, 9)]).toEqual([1, 2, 1]);
  const known = new Map([
    ["7 9", 1],
    ["9 7", 2],
  ]);
  for (let first = 1; first < 300; first++) {
    for (let next = first; next < 300; next += 7) {
      const key = `${first} ${next}`;
      if (!known.has(key)) known.set(key, known.size + 1);
      expect(pairs.numberOf(first, next)).toBe(known.get(key));
    }
  }
  for (const [key, number] of known) {
    const [first = 0, next = 0] = key.split(" ").map(Number);
    if (pairs.numberOf(first, next) !== number) expect.fail(`${key} is no longer ${number}`);
  }
});
