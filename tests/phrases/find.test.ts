import { describe, expect, test } from "vitest";
import { findPhrases, leastCalls } from "../../lib/phrases/find";
import { type Draft, makeCorpus } from "../corpus/make";
import { columns, corpus } from "./made";

const textsOf = (made: ReturnType<typeof makeCorpus>) =>
  findPhrases(made.corpus, made.columns).map(({ label }) => label);

/** Calls of two people, each with one statement of the first. */
const calls = (...texts: string[]) =>
  makeCorpus(
    texts.map((text, i): Draft => {
      const people: Draft["people"] = [
        ["Subrahmanyam Jaishankar", "India"],
        ["Penny Wong", "Australia"],
      ];
      const lines: Draft["lines"] = [
        ["Subrahmanyam Jaishankar", [], [], text],
        ["Penny Wong", [], [], PADS[i] ?? ""],
      ];
      return { file: `${i}.txt`, date: `202${i}-01-01`, people, lines };
    }),
  );
/** Statements that have nothing in common, so that no word is in every sentence. */
const PADS = ["Rain fell early.", "Ships sailed north.", "Bread was cheap.", "Clocks ran slow."];

describe("four calls of a British and a Ukrainian minister", () => {
  const phrases = findPhrases(corpus, columns);

  test("have two set phrases; the one in words that tell more comes first", () => {
    expect(phrases.map(({ label }) => label)).toEqual([
      "safe passage of grain shipments",
      "stands shoulder to shoulder",
    ]);
  });

  test("a phrase stands at its places, also inflected and in another order", () => {
    const words = phrases.map(({ uses }) =>
      uses.map(({ at, start, end }) => corpus.statements[columns.row[at] ?? -1]?.text.slice(start, end)),
    );
    expect(words).toEqual([
      [
        "safe passage of grain shipments",
        "Grain shipments need safe passage",
        "Safe passage of all grain shipments",
      ],
      ["stands shoulder to shoulder", "standing shoulder to shoulder", "stood shoulder to shoulder"],
    ]);
  });

  test("forms are told apart by words, not by inflection", () => {
    expect(phrases.map(({ variants }) => variants.map(({ text, uses }) => [text, uses]))).toEqual([
      [
        ["safe passage of grain shipments", 1],
        ["safe passage of all grain shipments", 1],
        ["grain shipments need safe passage", 1],
      ],
      [["stands shoulder to shoulder", 3]],
    ]);
  });

  test("the score is the number of calls times the root of the bits of the words", () => {
    // Nine sentences; "safe", "passage", "grain" and "shipments" are in 3, 3, 4 and 3 of them.
    const bits = 3 * Math.log2(9 / 3) + Math.log2(9 / 4);
    expect(phrases[0]?.telling).toBeCloseTo(bits);
    expect(phrases[0]?.score).toBeCloseTo(3 * Math.sqrt(bits));
  });
});

describe("is a set phrase", () => {
  test.each([
    [
      "what recurs in two calls",
      ["They back a free and open ocean.", "Both want a free and open ocean again."],
      ["free and open ocean"],
    ],
    ["not what recurs in one call", ["A free and open ocean, a free and open ocean."], []],
    ["not small words", ["This is what they have been in.", "And this is what they have been in."], []],
    [
      "not names and dates",
      [
        "They met Narendra Modi in the South China Sea Council on 3 May 2021.",
        "Ask Narendra Modi and the South China Sea Council on 3 May 2021.",
      ],
      [],
    ],
    ["not two words", ["They value maritime security.", "Then came maritime security."], []],
    [
      "not what runs over a full stop or a list's end",
      ["They fear storms. Rice harvests matter.", "Few like storms. Rice harvests matter."],
      ["rice harvests matter"],
    ],
    [
      "the longer run, where the shorter has no place of its own",
      ["Robust critical minerals supply chains exist.", "Here robust critical minerals supply chains grow."],
      ["robust critical minerals supply chains"],
    ],
    [
      "a form with a word put in",
      [
        "We share a free and open ocean.",
        "They seek a free, secure and open ocean.",
        "One free and open ocean is ours.",
      ],
      ["free and open ocean"],
    ],
  ])("%s", (_, texts, expected) => {
    expect(textsOf(calls(...texts))).toEqual(expected);
  });
});

test("names that change are “…”", () => {
  expect(
    textsOf(calls("We thank Fiji for its generous aid.", "We thank Tonga for its generous aid.")),
  ).toEqual(["we thank … for its generous aid"]);
});

test("a wording has to be in two calls, and in a hundredth of them", () => {
  expect([1, 5, 200, 201, 1000].map(leastCalls)).toEqual([2, 2, 2, 3, 10]);
});

test("a corpus without calls has none", () => {
  expect(textsOf(makeCorpus([]))).toEqual([]);
});
