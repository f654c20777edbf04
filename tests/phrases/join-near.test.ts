import { expect, test } from "vitest";
import { joinNear, type ToldPhrase } from "../../lib/phrases/join-near";
import type { Told } from "../../lib/phrases/variants";

const phrase = (...places: [sentence: number, start: number, end: number][]): ToldPhrase => ({
  told: places.map(
    ([sentence, start, end]): Told => ({ sentence, start, end, words: [], rows: [sentence], text: "" }),
  ),
  telling: 1,
});
const placesOf = (phrases: readonly ToldPhrase[]) =>
  phrases.map(({ told }) => told.map(({ sentence, start, end }) => [sentence, start, end]));

test("two phrases that mostly stand in the same places are one, with the places of the more frequent", () => {
  const often = phrase([1, 10, 30], [3, 10, 30], [5, 10, 30]);
  const rare = phrase([1, 18, 30], [4, 0, 12]);
  expect(placesOf(joinNear([rare, often]))).toEqual([
    [
      [1, 10, 30],
      [3, 10, 30],
      [4, 0, 12],
      [5, 10, 30],
    ],
  ]);
});

test.each([
  ["stand side by side", phrase([1, 0, 10], [2, 0, 10]), phrase([1, 11, 20], [2, 11, 20])],
  ["are a small part of the other", phrase([1, 0, 40], [2, 0, 40]), phrase([1, 0, 12], [2, 0, 12])],
  [
    "meet in fewer than half of their places",
    phrase([1, 0, 10], [2, 0, 10], [3, 0, 10]),
    phrase([1, 0, 10], [8, 0, 10], [9, 0, 10]),
  ],
])("phrases that %s stay two", (_, one, other) => {
  expect(placesOf(joinNear([one, other]))).toEqual(placesOf([one, other]));
});
