import { describe, expect, test } from "vitest";
import { findSameWords } from "../../lib/concordance/same-words";
import { goldCorpus, makeCorpus } from "../corpus/make";
import { DRAFTS, sourceOf } from "./source";

const TEXTS = [
  "China firmly supports Iran in safeguarding its sovereignty.",
  "He said China firmly supports Iran in its struggle.",
  "China firmly supports Iran.",
  "CHINA “firmly” supports Iran, in safeguarding its sovereignty",
  "Iran in safeguarding its sovereignty; China firmly supports Iran in it.",
];
const own = sourceOf(
  makeCorpus([
    { ...(DRAFTS[0] as (typeof DRAFTS)[number]), lines: TEXTS.map((text) => ["Wang Yi", [], [], text]) },
  ]),
);
const find = (text: string, self: number[] = []) =>
  findSameWords(own, text, new Set(self)).map(({ at, run, of, ofOther }) => [at, run, of, ofOther]);

describe("statements in the same words", () => {
  test("share five words or more in a row, the longest run first", () => {
    expect(find(TEXTS[0] ?? "", [0])).toEqual([
      [3, 8, 8, 8],
      [1, 5, 8, 9],
      [4, 5, 8, 11],
    ]);
  });

  test("four words are not enough", () => {
    expect(find("China firmly supports Iran no more")).toEqual([]);
    expect(find(TEXTS[2] ?? "", [2])).toEqual([]);
  });

  test.each(["", "supports", "nothing of all this stands in any of them"])("“%s” shares nothing", (text) => {
    expect(find(text)).toEqual([]);
  });

  test("say which words they share, as they stand", () => {
    const [first, second] = findSameWords(own, TEXTS[0] ?? "", new Set([0]));
    expect(first).toMatchObject({ before: "", shared: TEXTS[3] ?? "", after: "" });
    expect(second).toMatchObject({
      before: "He said ",
      shared: "China firmly supports Iran in",
      after: " its struggle.",
    });
  });
});

test("in the reference coding, every shared run stands in both sentences, and both name each other", () => {
  const gold = goldCorpus();
  const source = sourceOf(gold);
  const plain = (text: string) =>
    ` ${(
      text
        .toLowerCase()
        .replace(/['’]s\b/g, "")
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(" ")} `;
  const pairs = source.index.texts.flatMap((text, at) =>
    findSameWords(source, text, new Set([at])).map((same) => {
      expect(same.before + same.shared + same.after).toBe(source.index.texts[same.at]);
      expect(plain(text)).toContain(plain(same.shared));
      return [at, same.at, same.run];
    }),
  );
  expect(pairs.length).toBeGreaterThan(4);
  for (const [at, other, run] of pairs) expect(pairs).toContainEqual([other, at, run]);
});
