import { expect, test, vi } from "vitest";
import { bitsPerWord, flagPerWord } from "../../lib/words/per-word";
import { tokenize } from "../../lib/words/tokens";
import type { Word } from "../../lib/words/word";

test("a yes and a no are asked for once", () => {
  const ask = vi.fn(({ text }: Word) => text === "talks");
  const isTalks = flagPerWord(ask);
  expect(tokenize("talks on talks on").map(isTalks)).toEqual([true, false, true, false]);
  expect(ask).toHaveBeenCalledTimes(2);
});

test("bits are remembered, none of them and all thirty too", () => {
  const ask = vi.fn(({ text }: Word) => (text === "all" ? 0x3fffffff : 0));
  const bitsOf = bitsPerWord(ask);
  expect(tokenize("all none all none").map(bitsOf)).toEqual([0x3fffffff, 0, 0x3fffffff, 0]);
  expect(ask).toHaveBeenCalledTimes(2);
});
