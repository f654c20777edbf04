import { expect, test } from "vitest";
import { count, listWords, spell, spellCount } from "../../lib/view/counting";
import { formatDay, formatYears } from "../../lib/view/dates";

test.each([
  [0, "no"],
  [1, "one"],
  [9, "nine"],
  [10, "10"],
  [999, "999"],
  [1000, "1,000"],
  [1234567, "1,234,567"],
])("spell(%d) is %s", (amount, word) => {
  expect(spell(amount)).toBe(word);
});

test("count and spellCount agree with their noun", () => {
  expect([count(0, "call"), count(1, "call"), count(2, "call")]).toEqual(["0 calls", "1 call", "2 calls"]);
  expect([spellCount(1, "call"), spellCount(12, "call")]).toEqual(["one call", "12 calls"]);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("listWords(%j) is “%s”", (words, text) => {
  expect(listWords(words)).toBe(text);
});

test.each([
  [[], ""],
  [[2021], "2021"],
  [[2022, 2021], "2021–2022"],
  [[2021, 2022, 2023], "2021–2023"],
  [[2021, 2024], "2021 and 2024"],
  [[2021, 2022, 2024], "2021, 2022 and 2024"],
])("formatYears(%j) is “%s”", (years, text) => {
  expect(formatYears(years)).toBe(text);
});

test("formatDay", () => {
  expect(formatDay("2021-09-03")).toBe("3 September 2021");
  expect(formatDay("2021-09-03", "short")).toBe("3 Sep 2021");
});
