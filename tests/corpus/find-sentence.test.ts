import { expect, test } from "vitest";
import { findSentence } from "../../lib/corpus/find-sentence";
import { type Draft, makeCorpus } from "./make";

const draft = (file: string): Draft => ({
  file,
  date: "2021-09-03",
  people: [
    ["Wang Yi", "China"],
    ["Hossein Amir-Abdollahian", "Iran"],
  ],
  lines: [
    ["", []],
    ["Wang Yi", ["afghanistan"]],
  ],
});
const { corpus } = makeCorpus([draft("a.txt"), draft("b.txt")]);

test("a sentence is found by its file and by any place in it", () => {
  const [from = 0, to = 0] = [corpus.statements[3]?.start, corpus.statements[3]?.end];
  const path = `/calls/${corpus.calls[0]?.id}#r2s2`;
  expect(findSentence(corpus, "b.txt", from)).toMatchObject({ n: 2, path, call: corpus.calls[0] });
  expect(findSentence(corpus, "b.txt", to - 1)?.path).toBe(path);
});

test("what the corpus lacks is not found", () => {
  expect(findSentence(corpus, "c.txt", 10)).toBeUndefined();
  expect(findSentence(corpus, "a.txt", 0)).toBeUndefined();
  expect(findSentence(corpus, "a.txt", 10_000)).toBeUndefined();
});
