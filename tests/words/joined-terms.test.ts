import { expect, test } from "vitest";
import { JoinedTerms } from "../../lib/words/joined-terms";
import { runKind } from "../../lib/words/marks";
import { Terms } from "../../lib/words/terms";
import { tokenize } from "../../lib/words/tokens";

test("joined tables find what each finds alone, with its own rows", () => {
  const topics = [["the talks", "nuclear ..2 talks"], ["{side} support*"]];
  const acts = [["support*"], ["the talks"], ["in [the]"]];
  const tokens = tokenize("China supports Iran in the nuclear talks, and the talks go on");
  const marks = [{ kind: runKind(["country", "side"]), end: 1 }];
  const { first, second } = new JoinedTerms(topics, acts).find(tokens, 0, tokens.length, marks);
  expect(first).toEqual(new Terms(topics).find(tokens, 0, tokens.length, marks));
  expect(second).toEqual(new Terms(acts).find(tokens, 0, tokens.length, marks));
  expect(first.map(({ row }) => row)).toEqual([1, 0, 0]);
});
