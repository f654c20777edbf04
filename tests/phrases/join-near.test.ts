import { expect, test } from "vitest";
import { joinNear, type ToldPhrase } from "../../lib/phrases/join-near";
import type { Told } from "../../lib/phrases/variants";

/** The words "a b c", each a telling one. */
const wordsOf = (stems: string): Told["words"] =>
  stems.split(" ").map((stem) => ({
    ...{ text: stem, stem, kind: "telling", clause: 0 },
    ...{ start: 0, end: 1, awaitsNoun: false, joined: false },
  }));
const said = (stems: string, { told, telling }: ToldPhrase): ToldPhrase => ({
  told: told.map((one) => ({ ...one, words: wordsOf(stems) })),
  telling,
});

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
  const named = [said("peace stability", rare), said("regional peace stability", often)];
  expect(placesOf(joinNear(named))).toEqual([
    [
      [1, 10, 30],
      [3, 10, 30],
      [4, 0, 12],
      [5, 10, 30],
    ],
  ]);
});

test.each([
  [
    "have other words",
    said("international regional affairs", phrase([1, 0, 20], [2, 0, 20])),
    said("international situation changes", phrase([1, 0, 20], [2, 0, 20])),
  ],
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
