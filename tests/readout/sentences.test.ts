import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findSentences } from "../../lib/readout/sentences";

const split = (text: string): string[] =>
  findSentences(text, [{ start: 0, end: text.length }]).map((sentence) => sentence.text);

interface Case {
  about: string;
  text: string;
  sentences: string[];
}

const written: Case[] = JSON.parse(
  readFileSync(new URL("../written/splitting.json", import.meta.url), "utf8"),
);

describe("findSentences, written cases", () => {
  test.each(written)("$about", ({ text, sentences }) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe("findSentences", () => {
  test.each([
    [
      "a torn fragment is a sentence",
      ["They oppose unilateralism.", "Ism, hegemonism and external interference."],
    ],
    ["U.S. before a verb's subject", ["This is up to the U.S.", "Iran thanks China for its support."]],
    ["U.S. before an office", ["He met U.S. Special Envoy Robert Malley in Doha.", "They spoke."]],
    ["a.m. and a place's time", ["It began at 9:30 a.m. Tehran time and ended at noon.", "Both were glad."]],
    ["two closing marks", ["He said: “We are ready (as ever).”", "Wang agreed."]],
    ["a question that goes on in lower case", ["“Why not?” asked Wang.", "Nobody answered."]],
    ["an honorific in two parts", ["He received a call from the Rt. Hon. Anna Reid.", "It was long."]],
    ["initials without a space", ["A.K. Sharma spoke.", "He was brief."]],
    ["an abbreviated month before a capital", ["They met in Sept.", "Wang thanked him."]],
    ["several dots and a capital", ["He waited...", "Then he spoke."]],
  ])("%s", (_about, sentences) => {
    expect(split(sentences.join(" "))).toEqual(sentences);
  });

  test.each([
    ["2. EAM referred to the meeting in Moscow.", "EAM referred to the meeting in Moscow."],
    ["(3) Both ministers agreed.", "Both ministers agreed."],
    ["• The two sides agreed.", "The two sides agreed."],
    ["– “We agree,” he said.", "“We agree,” he said."],
    ["25 years have passed.", "25 years have passed."],
    ["2.5 million people need help.", "2.5 million people need help."],
  ])("the number or dot before a paragraph is none of its words: %s", (text, sentence) => {
    expect(split(text)).toEqual([sentence]);
  });

  test("counts sentences over paragraphs and keeps every place", () => {
    const text = "\u00a0One. Two 🌍.\r\n\r\n***\r\n\r\nThree";
    const paragraphs = [
      { start: 0, end: 14 },
      { start: 17, end: 20 },
      { start: 24, end: 29 },
    ];
    const sentences = findSentences(text, paragraphs);
    expect(sentences.map(({ n, paragraph, text }) => [n, paragraph, text])).toEqual([
      [1, 1, "One."],
      [2, 1, "Two 🌍."],
      [3, 3, "Three"],
    ]);
    for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
  });
});
