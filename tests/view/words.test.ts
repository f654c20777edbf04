import { describe, expect, test } from "vitest";
import { findWords, hasWords, indexWords, spansOfWords } from "../../lib/view/words";

const TEXTS = [
  "China supports Iran's core interests and major concerns.",
  "Mevlüt Çavuşoğlu spoke of sanctions, interests and trade.",
  "The core of the matter: interests differ.",
  "Sanctioning “Amir-Abdollahian” was ruled out.",
];
const index = indexWords(TEXTS);

describe("findWords", () => {
  test.each<[string, number[]]>([
    ["interests", [0, 1, 2]],
    ["INTERESTS", [0, 1, 2]],
    ["core interests", [0, 2]],
    ["interests core", [0, 2]],
    ['"core interests"', [0]],
    ["“core interests”", [0]],
    ['"interests core"', []],
    ['trade "cavusoglu spoke"', [1]],
    ["cavusoglu", [1]],
    ["ÇAVUŞOĞLU", [1]],
    ["sanction", []],
    ["sanction*", [1, 3]],
    ['"of sanction*"', [1]],
    ["amir-abdollahian", [3]],
    ["abdollahian", [3]],
    ["abdollahian-amir", []],
    ["Iran", [0]],
    ["Iran's", [0]],
    ["iran's core", [0]],
    ['"core interests', [0, 2]],
    ["nowhere", []],
    ["interests nowhere", []],
    ["interests interests", [0, 1, 2]],
    ["trade | major", [0, 1]],
    ["trade|major", [0, 1]],
    ["trade OR major", [0, 1]],
    ["trade or major", []],
    ["or", []],
    ['"core interests" | "the matter" | çavuşoğlu', [0, 1, 2]],
    ["interests core | trade", [0, 1, 2]],
    ["core trade | differ", [2]],
    ["core | trade major | differ", [0, 2]],
    ["sanction* | nowhere", [1, 3]],
    ['"of the sanction*" | "of sanction*"', [1]],
    ["| trade |", [1]],
    ["trade | | major", [0, 1]],
    ["trade | ! | major", [0, 1]],
    ["OR trade", [1]],
    ["trade OR OR major", [0, 1]],
    ['"trade | major"', []],
    ['"trade. Sanctioning"', []],
  ])("%s", (words, hits) => {
    const found = findWords(index, words);
    expect(TEXTS.map((_, i) => i).filter((i) => found?.[i] === 1)).toEqual(hits);
  });

  test.each(["", "   ", '""', "*", "!?", "|", "OR"])("“%s” looks for nothing", (words) => {
    expect(findWords(index, words)).toBeNull();
    expect(hasWords(words)).toBe(false);
  });
});

test("the possessive is no word, whatever its apostrophe", () => {
  const index = indexWords(["the two countries' leaders", "the two countries’ leaders", "Iran’s leaders"]);
  expect([...(findWords(index, '"countries leaders" | "iran leaders"') ?? [])]).toEqual([1, 1, 1]);
  expect([...(findWords(index, '"countries\' leaders"') ?? [])]).toEqual([1, 1, 0]);
});

test("a phrase does not run from one text into the next, and may begin with a text's first word", () => {
  const found = (words: string) => [...(findWords(indexWords(["a b", "b a b", "b", "a a a"]), words) ?? [])];
  expect(found('"b b"')).toEqual([0, 0, 0, 0]);
  expect(found('"a b"')).toEqual([1, 1, 0, 0]);
  expect(found('"b a"')).toEqual([0, 1, 0, 0]);
  expect(found('"a a"')).toEqual([0, 0, 0, 1]);
  expect(found('"a b*"')).toEqual([1, 1, 0, 0]);
});

describe("spansOfWords", () => {
  test.each<[string, string, string[]]>([
    ["interests", TEXTS[0] ?? "", ["interests"]],
    ["cavusoglu TRADE", TEXTS[1] ?? "", ["Çavuşoğlu", "trade"]],
    ["sanction*", TEXTS[1] ?? "", ["sanctions"]],
    ['"core interests" core', TEXTS[0] ?? "", ["core interests"]],
    ["amir-abdollahian", TEXTS[3] ?? "", ["Amir-Abdollahian"]],
    ["nowhere", TEXTS[0] ?? "", []],
    ["", TEXTS[0] ?? "", []],
    ["core", "core 🙂 core", ["core", "core"]],
    ["trade | interests", TEXTS[1] ?? "", ["interests", "trade"]],
    ['"and trade" OR trade', TEXTS[1] ?? "", ["and trade"]],
  ])("%s marks its words as they stand", (words, text, marked) => {
    expect(spansOfWords(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});

test("a text is found exactly where there is something to mark, for single words", () => {
  for (const words of ["core", "interest*", "of", "was", "was | core", '"of sanction*" OR differ']) {
    const found = findWords(index, words);
    TEXTS.forEach((text, i) => {
      expect(found?.[i] === 1).toBe(spansOfWords(text, words).length > 0);
    });
  }
});
