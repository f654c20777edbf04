import { describe, expect, test } from "vitest";
import { matchView } from "../../../lib/view/match";
import { parseView } from "../../../lib/view/parse";
import { type View, WHOLE } from "../../../lib/view/view";
import { type Draft, goldCorpus, makeCorpus } from "../../corpus/make";
import { makeRandom, randomView } from "../../view/random";
import { columns as calls } from "../three-calls";
import { columns as sides } from "../three-sides";
import { captionsOf } from "./show";

const { columns: gold } = goldCorpus();
const silent = makeCorpus([
  { file: "a.txt", date: "2022-03-10", people: [["Wang Yi", "China"]], lines: [["", []]] },
]).columns;
const empty = makeCorpus([]).columns;

function headlineOf(figure: string, query: string, own: typeof gold): string | undefined {
  return captionsOf(own, parseView(query, own).view)[figure]?.headline;
}

describe("headlines", () => {
  test.each<[string, string, typeof gold, string]>([
    ["trend", "", gold, "Strategic partnership is spoken of most: 22 of 72 statements"],
    [
      "raised",
      "",
      gold,
      "China and Iran both spoke most of strategic partnership: 12 of 39 and 10 of 30 statements",
    ],
    [
      "raised",
      "topic=afghanistan",
      gold,
      "China spoke of Afghanistan in 6 of 39 statements, Iran in 4 of 30 and both together in one of three",
    ],
    [
      "raised",
      "family=regional-security",
      gold,
      "Of the chosen topics, China spoke most of Afghanistan (6 of 39 statements); Iran spoke of three topics equally often (4 of 30 statements each)",
    ],
    [
      "raised",
      "",
      sides,
      "China spoke most of Afghanistan and, as often, Belt and Road (two of four statements each); Iran spoke most of the nuclear issue and JCPOA (both statements)",
    ],
    ["raised", "side=iran", gold, "Iran spoke most of strategic partnership (10 of 30 statements)"],
    [
      "raised",
      "side=both",
      gold,
      "Both together spoke of three topics equally often (one of three statements each)",
    ],
    [
      "raised",
      "speaker=wang-yi",
      gold,
      "Statements by Wang Yi: China spoke most of sovereignty and non-interference (7 of 23 statements)",
    ],
    ["raised", "speaker=qin-gang", calls, "One statement, none on a topic of the codebook"],
    [
      "apart",
      "",
      gold,
      "China spoke more of practical cooperation than Iran: 7 of 39 statements to 1 of 30; Iran spoke more of greetings and occasions than China: 4 of 30 statements to 1 of 39",
    ],
    [
      "apart",
      "",
      sides,
      "China spoke more of Belt and Road than Iran: two of four statements to none of two; Iran spoke more of the nuclear issue and JCPOA than China: both statements to none of four",
    ],
    [
      "apart",
      "",
      calls,
      "No topic spoken of twice or more sets China (three statements) and Russia (two statements) apart",
    ],
    ["apart", "side=iran", gold, "Of the two only Iran speaks in this view: 30 statements"],
    ["apart", "side=both", gold, "Neither China nor Iran speaks alone in this view: three joint sentences"],
    [
      "line",
      "",
      gold,
      "Five calls from 18 August 2021 to 11 August 2024; the longest gap, 18 months, begins on 19 January 2023",
    ],
    [
      "line",
      "minister=wang-yi",
      gold,
      "Three calls from 3 September 2021 to 11 August 2024; the longest gap in this view, 23 months, begins on 8 September 2022",
    ],
    ["line", "", sides, "Two calls from 1 January 2022 to 1 March 2022, two months apart"],
    ["line", "year=2023", gold, "One call, Qin Gang – Amir-Abdollahian, on 19 January 2023"],
    ["line", "", silent, "One call, Wang Yi, on 10 March 2022"],
    [
      "heat",
      "",
      gold,
      "Three of 22 topics are in all five calls; the last call: 3 new, 3 back and 3 dropped out",
    ],
    [
      "heat",
      "topic=afghanistan",
      gold,
      "Afghanistan: in one of five calls, last in that of 3 September 2021",
    ],
    [
      "heat",
      "side=iran",
      gold,
      "Statements by Iran: only one topic is in all five calls, strategic partnership; the last call: 2 new, 4 back and 4 dropped out",
    ],
    [
      "heat",
      "family=regional-security",
      gold,
      "Of the chosen topics, none is in all five calls; the last call: 2 new, 1 back and 1 dropped out",
    ],
    ["heat", "", calls, "No topic is in all three calls; the last call: 1 new and 1 dropped out"],
    ["heat", "year=2023", gold, "Qin Gang – Amir-Abdollahian, 19 January 2023: eight topics"],
    ["words", "", gold, "China is given 1,419 of 2,386 words and Iran 824; 35 joint and 108 narration"],
    ["words", "", sides, "China is given 20 of 43 words, Iran 10 and Russia 5; 8 joint"],
    ["words", "", silent, "No side is given any of 5 words: 5 narration"],
    ["raised", "", empty, "No statement"],
    ["line", "", empty, "No statement"],
    ["heat", "", silent, "No statement"],
    ["words", "speaker=qin-gang&topic=afghanistan", gold, "No statement by Qin Gang on Afghanistan"],
  ])("%s ?%s", (figure, query, own, expected) => {
    expect(headlineOf(figure, query, own)).toBe(expected);
  });
});

describe("what is measured", () => {
  test.each<[string, string, typeof gold, string]>([
    [
      "trend",
      "measure=calls&by=quarter",
      gold,
      "Calls in which each topic is spoken of, by quarter. Base: 72 statements (3 joint) in 5 calls.",
    ],
    [
      "trend",
      "side=iran",
      gold,
      "Share of statements that speak of each topic, by year. Base: 30 statements by Iran in 5 calls.",
    ],
    [
      "raised",
      "",
      gold,
      "Statements of each speaker that speak of each topic. Base: 72 statements (3 joint) in 5 calls: China 39, Iran 30 and both together 3.",
    ],
    [
      "apart",
      "",
      sides,
      "Statements on each topic by China to the left and Iran to the right, joint ones in the middle. Base: China 4, Iran 2, joint 1.",
    ],
    [
      "line",
      "year=2023",
      calls,
      "Calls by date, as long as their readouts are in words, with what most of their statements speak of. Base: 8 words in 1 call.",
    ],
    [
      "heat",
      "topic=afghanistan",
      gold,
      "Share of each call's statements that speak of each topic. Base: 72 statements (3 joint) in 5 calls.",
    ],
    [
      "words",
      "topic=afghanistan",
      gold,
      "Words of each readout by who is given them. Base: 787 words of 1 readout of 1 call.",
    ],
  ])("%s ?%s", (figure, query, own, expected) => {
    expect(captionsOf(own, parseView(query, own).view)[figure]?.measures).toBe(expected);
  });
});

test("what is left out of two sides, and which calls are pale, stands in the notes", () => {
  expect(captionsOf(sides, WHOLE).apart?.note).toMatch(
    /^Not shown: 1 statement by Russia and 1 joint sentence of other calls\. /,
  );
  const { line } = captionsOf(calls, { ...WHOLE, years: [2023] });
  expect(line?.note).toContain("Two calls outside the view are pale.");
});

test("the source counts the readouts that the figure is counted over", () => {
  const view: View = { ...WHOLE, topics: ["afghanistan"] };
  const { heat, words } = captionsOf(gold, view);
  expect(heat?.source).toMatch(/^Source: five published readouts \(by Xinhua\)/);
  expect(words?.source).toMatch(/^Source: one published readout \(by Xinhua\)/);
});

test("for 200 views of three corpora every sentence is whole, and no part is more than its whole", () => {
  const random = makeRandom(29);
  const people: Draft["people"] = ["China", "Iran", "Russia", "India", "Egypt"].map((country) => [
    `Person of ${country}`,
    country,
  ]);
  const lines = people.map(([name]): Draft["lines"][number] => [name, ["terrorism"]]);
  const many = makeCorpus([{ file: "a.txt", date: "2022-01-01", people, lines }]).columns;
  for (let i = 0; i < 200; i++) {
    const own = [gold, sides, many][i % 3] as typeof gold;
    const view = { ...randomView(random, own), words: "" };
    const base = matchView(own, view).base.length;
    for (const { headline, measures, note, source } of Object.values(captionsOf(own, view))) {
      expect(headline).toMatch(/^[A-Z0-9].*[^.]$/);
      for (const sentence of [measures, note, source]) expect(sentence).toMatch(/^[A-Z].*\.$/);
      const text = [headline, measures, note, source].join(" ");
      expect(text).not.toMatch(/undefined|null|NaN|Infinity| {2}|\bno of\b/);
      for (const [, part, whole] of headline.matchAll(/(\d+) of (\d+) statements/g)) {
        expect(Number(part)).toBeLessThan(Number(whole));
        expect(Number(whole)).toBeLessThanOrEqual(base);
      }
    }
  }
});
