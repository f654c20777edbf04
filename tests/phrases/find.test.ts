import { expect, test } from "vitest";
import { findPhrases, leastCalls } from "../../lib/phrases/find";
import { columns, corpus } from "./made";

const phrases = findPhrases(corpus, columns);
test("x", () => {
  console.log(JSON.stringify(phrases, null, 1));
  expect(leastCalls(5)).toBe(2);
});
