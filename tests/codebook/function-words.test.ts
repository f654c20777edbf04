import { expect, test } from "vitest";
import { FUNCTION, isFunctionAt } from "../../lib/codebook/function-words";
import { tokenize } from "../../lib/words/tokens";

test.each([
  ["with", FUNCTION.preposition, true],
  ["with", FUNCTION.determiner, false],
  ["The", FUNCTION.determiner, true],
  ["and", FUNCTION.connector, true],
  ["has", FUNCTION.auxiliary, true],
  ["has", FUNCTION.between, true],
  ["also", FUNCTION.between, true],
  ["also", FUNCTION.auxiliary, false],
  ["strongly", FUNCTION.between, true],
  ["ally", FUNCTION.between, false],
  ["minister", FUNCTION.preposition | FUNCTION.connector | FUNCTION.between, false],
])("what %s can be (%d): %s", (word, bits, can) => {
  expect(isFunctionAt(tokenize(word), 0, bits)).toBe(can);
});

test("there is nothing before the first word and behind the last", () => {
  const tokens = tokenize("with");
  expect([-1, 1].map((at) => isFunctionAt(tokens, at, FUNCTION.preposition))).toEqual([false, false]);
});
