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

describe("headings and headlines of other news are no part of the text", () => {
  const lede =
    "Qatari Foreign Minister Mohammed bin Abdulrahman Al Thani spoke by phone with his Omani counterpart on 3 May 2024.";
  const textOf = (...lines: string[]) => {
    const source = [lede, ...lines].join("\n\n");
    return parseReadout("x.txt", source)
      .sentences.slice(1)
      .map((sentence) => sentence.text);
  };
  const SAID = "Al Thani said mediation goes on.";
  const LATER = "His counterpart thanked Qatar for what it does for the region.";
  const AGREED = "They agreed to stay in touch.";

  test.each([
    "Oman hosts new round of indirect talks",
    "On Gaza",
    "India, EU launch trade dialogue",
    "China ‘deeply concerned’ about strikes",
    "“Snapback” vote: what comes next",
  ])("between paragraphs: %s", (heading) => expect(textOf(SAID, heading, AGREED)).toEqual([SAID, AGREED]));

  test.each([
    "Qatar, Oman sign energy accord",
    "Foreign policy news",
    "2 May 2024  Comment by the ministry on the situation in the strait",
  ])("below the text: %s", (heading) => expect(textOf(SAID, AGREED, heading)).toEqual([SAID, AGREED]));

  test.each([
    "Both sides agreed to keep in touch",
    "He thanked Oman for its good offices",
    "The two ministers will meet in Muscat next week",
  ])("a last sentence that lost its full stop stays: %s", (last) =>
    expect(textOf(SAID, last)).toEqual([SAID, last]),
  );

  test.each([
    ["Related News", "   Oman to host talks", "   Qatar sends aid to Gaza"],
    ["Also read:", "- Minister: no talks under threat"],
    ["ALSO READ", "Doha forum opens"],
    ["You may also like", "Qatar, Oman sign accord", "Iran agrees to talks."],
  ])("links in the middle do not end the text: %s", (...box) =>
    expect(textOf(SAID, box.join("\n"), `${LATER}\n\n${AGREED}`)).toEqual([SAID, LATER, AGREED]),
  );

  test.each([
    ["Your comment", "I think that this is a great step for both countries."],
    ["Most read", "The minister of sports said that the games are on."],
    ["Related news", "Oman to host talks", "Latest news", "The games are on, said the minister of sports."],
    ["Related news", "The games are on, said the minister of sports."],
  ])("below these nothing is the text's: %s", (...rest) =>
    expect(textOf(SAID, AGREED, rest.join("\n"))).toEqual([SAID, AGREED]),
  );

  test("what stands behind a colon or begins with a dot is the text's", () => {
    const points = ["The ministers discussed:", "Trade and energy", "• Air links between Doha and Muscat"];
    expect(textOf(...points, AGREED)).toHaveLength(4);
  });
});
