import { describe, expect, test } from "vitest";
import { spellingsIn, textAt, tokenAt, tokenize } from "../../lib/words/tokens";

const raws = (text: string) => tokenize(text).map(({ word }) => word.raw);

describe("tokenize cuts", () => {
  test.each([
    ["a possessive off its word", "Iran's China’s IRAN’S", ["Iran", "'s", "China", "’s", "IRAN", "’S"]],
    ["no possessive off a contraction", "don't o’clock", ["don't", "o’clock"]],
    ["the apostrophe of a plural", "the ministers' talks", ["the", "ministers", "'", "talks"]],
    ["words at hyphens", "Amir-Abdollahian, 3rd-party", ["Amir", "Abdollahian", ",", "3rd", "party"]],
    ["a dash between spaces", "Iran - China", ["Iran", "-", "China"]],
    [
      "initials as one word",
      "U.S. and U.N.-led, e.g. this",
      ["U.S.", "and", "U.N.", "-", "led", ",", "e.g.", "this"],
    ],
    ["one letter and its full stop", "Antony J. Blinken", ["Antony", "J", ".", "Blinken"]],
    ["numbers with their points", "1,500.5 tons at 10:30.", ["1,500.5", "tons", "at", "10:30", "."]],
    ["the parts of a date", "2021-09-03", ["2021", "09", "03"]],
    ["letters without case", "中国 外交部。", ["中国", "外交部", "。"]],
    ["a pair of code units as one sign", "so 🙂!", ["so", "🙂", "!"]],
    ["half a pair as a sign of its own", "so \ud83dgood", ["so", "\ud83d", "good"]],
    ["quotation marks", "“We are ready,” he said", ["“", "We", "are", "ready", ",", "”", "he", "said"]],
    ["at invisible characters", "zero\u200bwidth co\u00adoperation", ["zero", "width", "co", "operation"]],
    ["nothing out of white space", " \u00a0\r\n\t", []],
  ])("%s", (_, text, words) => {
    expect(raws(text)).toEqual(words);
    expect(spellingsIn(text)).toEqual(words);
  });

  test("a word where the part ends that it is asked for", () => {
    expect(tokenize("a conversation", 2, 6).map(({ word, end }) => [word.raw, end])).toEqual([["conv", 6]]);
  });
});

test("before its first and behind its last token a row has no token and no text", () => {
  const tokens = tokenize("Wang Yi");
  expect([-1, 0, 1, 2].map((at) => textAt(tokens, at))).toEqual(["", "wang", "yi", ""]);
  expect([-1, 2].map((at) => tokenAt(tokens, at))).toEqual([undefined, undefined]);
});

describe("places", () => {
  const text = "“Türkiye’s F.M. (Hakan Fidan)” thanked 中国 🇨🇳 for 1,500 tons – 3rd-party aid…\r\n\ud800";

  test("count in the text", () => {
    for (const { word, start, end } of tokenize(text)) expect(text.slice(start, end)).toBe(word.raw);
  });

  test("count in the whole text where only a part is cut", () => {
    const whole = tokenize(text);
    const from = text.indexOf("thanked");
    const to = text.indexOf("tons");
    expect(tokenize(text, from, to)).toEqual(whole.filter(({ start, end }) => start >= from && end <= to));
  });
});

test("a run of letters may be as long as a book", () => {
  const long = "ab".repeat(200_000);
  expect(raws(`so ${long} it is`)).toEqual(["so", long, "it", "is"]);
});

describe("a word", () => {
  test("is one object a spelling", () => {
    const [first, second, other] = tokenize("relations relations Relations");
    expect(second?.word).toBe(first?.word);
    expect(other?.word).not.toBe(first?.word);
  });

  test.each([
    ["Türkiye", "turkiye", "word", true],
    ["Araghchi", "araghchi", "word", true],
    ["OʼBrien", "o'brien", "word", true],
    ["don’t", "don't", "word", false],
    ["1,500", "1,500", "number", false],
    ["“", '"', "mark", false],
    ["外交部", "外交部", "word", false],
    ["🙂", "🙂", "mark", false],
  ])("%s", (raw, text, kind, capital) => {
    expect(tokenize(raw).map(({ word }) => word)).toEqual([
      expect.objectContaining({ raw, text, kind, capital }),
    ]);
  });

  test("keeps its spelling where more have been met than are kept", () => {
    const spellings = Array.from({ length: 120_000 }, (_, i) => `w${i.toString(36)}`);
    expect(raws(spellings.join(" "))).toEqual(spellings);
    expect(raws(spellings.join(" "))).toEqual(spellings);
  });
});
