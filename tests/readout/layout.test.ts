import { describe, expect, test } from "vitest";
import { parseReadout } from "../../lib/readout/parse";
import layouts from "./layouts.json";

const BODIES = [
  [
    "On September 3, 2021, State Councilor and Foreign Minister Wang Yi had a phone conversation with new Iranian Foreign Minister Hossein Amir-Abdollahian.",
    "Wang Yi congratulated Amir-Abdollahian on his assuming office. China is ready to work with Iran.",
    "Ism, hegemonism and external interference.",
    "“Iran agrees,” he said. Both will meet in June.",
  ],
  [
    "Turkish Foreign Minister Mevlut Cavusoglu and his Egyptian counterpart, Sameh Shoukry, spoke over the phone on Monday, according to Turkish diplomatic sources.",
    "Shoukry said that Egypt stands ready to send field hospitals too.",
    "They agreed to press for more relief convoys.",
  ],
];

const cases = Object.entries(layouts.headers).flatMap(([header, above]) =>
  Object.entries(layouts.footers).map(([footer, below]) => [header, footer, above, below] as const),
);

describe("findLayout finds the same text under every header and above every footer", () => {
  test.each(cases)("%s, %s", (_header, _footer, above, below) => {
    for (const body of BODIES) {
      for (const gap of ["\n\n", "\n"]) {
        const text = above + body.join(gap) + below;
        for (const source of [text, text.replaceAll("\n", "\r\n")]) {
          const { paragraphs, sentences } = parseReadout("x.txt", source);
          expect(paragraphs.map(({ start, end }) => source.slice(start, end))).toEqual(body);
          expect(sentences.map((sentence) => sentence.text).join(" ")).toBe(body.join(" "));
        }
      }
    }
  });
});
