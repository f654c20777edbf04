import { expect, test } from "vitest";
import { BEFORE, codesOf } from "../../lib/words/codes";

test.each([
  ["plain", "Wang Yi spoke."],
  ["curly quotes", "“Wang Yi” spoke."],
  ["another script", "Wang Yi 王毅 spoke."],
  ["an emoji", "call 📞 made"],
  ["half a pair", "call \ud83d made"],
  ["a zero", "call\0made"],
  ["longer than a line", "a call ".repeat(200)],
  ["longer than a line, beyond ASCII", "a call – ".repeat(200)],
  ["longer than a line, with curly quotes", "“Türkiye’s call” ".repeat(60)],
  ["longer than a line, in another script", "王毅 spoke 📞 with عراقچی. ".repeat(60)],
  ["longer than any text before it", "a call ".repeat(20_000)],
])("the characters of a text with %s are its UTF-16 code units", (_, text) => {
  const codes = codesOf(text);
  const read = Array.from(codes.subarray(BEFORE, BEFORE + text.length));
  expect(read).toEqual(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
  expect(Array.from(codes.subarray(BEFORE + text.length, BEFORE + text.length + 3))).toEqual([0, 0, 0]);
});

test("half of a surrogate pair in a long text leaves the places of the others right", () => {
  const codes = codesOf(`call \ud83d made ${"again ".repeat(200)}`);
  expect(codes[BEFORE + "call ".length]).toBe(0xfffd);
  expect(codes[BEFORE + "call x m".length]).toBe("a".charCodeAt(0));
});

test("a shorter text behind a longer one keeps nothing of it", () => {
  codesOf("The ministers spoke at length. ".repeat(40));
  const short = "They spoke again. ".repeat(30);
  expect(codesOf(short)[BEFORE + short.length]).toBe(0);
});
