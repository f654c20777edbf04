import { describe, expect, test } from "vitest";
import { headline } from "../../lib/figures/headline";
import { matchView } from "../../lib/view/match";
import { parseView } from "../../lib/view/parse";
import { goldCorpus, makeCorpus } from "../corpus/make";
import { makeRandom, randomView } from "../view/random";
import { columns as three } from "./three-calls";

const { columns } = goldCorpus();
const write = (query: string, own = columns) => headline(own, parseView(query, own).view);

describe("the reference coding", () => {
  test.each([
    [
      "",
      "Strategic partnership is spoken of most: 22 of 72 statements",
      [
        "Five calls between 18 August 2021 and 11 August 2024.",
        "Afghanistan: 11 of 42 statements in 2021, none since.",
        "Strategic partnership: 12 statements by China and 10 by Iran; first in the readout: China four times and Iran once.",
      ],
    ],
    [
      "minister=qin-gang",
      "Nuclear issue and JCPOA is spoken of most: four of nine statements",
      [
        "One call, Qin Gang – Amir-Abdollahian, on 19 January 2023.",
        "Nuclear issue and JCPOA: two statements by China, one by Iran and one by both together; first in the readout: both together once.",
      ],
    ],
    [
      "speaker=wang-yi",
      "Sovereignty and non-interference is spoken of most by Wang Yi: 7 of 23 statements",
      [
        "23 statements by Wang Yi in three calls between 3 September 2021 and 11 August 2024.",
        "Afghanistan: 6 of 12 statements in 2021, none in 2022 or 2024.",
        "Then come Strategic partnership (6) and Afghanistan (6).",
      ],
    ],
    [
      "topic=afghanistan",
      "Afghanistan: 11 of 72 statements",
      [
        "Touched in one of five calls between 18 August 2021 and 11 August 2024.",
        "Afghanistan: 11 of 42 statements in 2021, none since.",
        "Afghanistan: six statements by China, four by Iran and one by both together; first in the readout: both together once.",
      ],
    ],
    [
      "side=iran&topic=sovereignty",
      "Iran on Sovereignty and non-interference: 4 of 30 statements",
      [
        "Touched in four of five calls between 18 August 2021 and 11 August 2024.",
        "Sovereignty and non-interference: two statements by Hossein Amir-Abdollahian, one by Ebrahim Raisi and one by Ali Bagheri Kani; first in the readout: Ali Bagheri Kani once.",
      ],
    ],
    [
      "year=2021,2022",
      "Strategic partnership is spoken of most: 16 of 50 statements",
      [
        "Three calls between 18 August 2021 and 8 September 2022.",
        // not "none since": the view knows nothing of 2023
        "Afghanistan: 11 of 42 statements in 2021, none in 2022.",
        "Strategic partnership: nine statements by China and seven by Iran; first in the readout: China twice and Iran once.",
      ],
    ],
    [
      "speaker=qin-gang&topic=afghanistan",
      "No statement by Qin Gang on Afghanistan",
      ["Without the choice of topics there would be 4 statements.", "Take a choice back to see more."],
    ],
  ])("?%s", (query, head, sentences) => {
    expect(write(query)).toEqual({ headline: head, sentences });
  });
});

describe("small corpora", () => {
  test("a topic that came late, a topic that ties, and two calls in one year", () => {
    expect(write("", three)).toEqual({
      headline: "Afghanistan and, as often, Terrorism are spoken of most: two of six statements each",
      sentences: [
        "Three calls between 10 February 2021 and 5 May 2023.",
        "Afghanistan: two of four statements in 2021, none since.",
        "Afghanistan: one statement by China and one by Russia; first in the readout: China once.",
      ],
    });
    expect(write("year=2021", three).sentences[0]).toBe("Two calls between 10 February and 1 November 2021.");
    expect(write("topic=terrorism&year=2021", three).sentences[0]).toBe(
      "Touched in both of two calls between 10 February and 1 November 2021.",
    );
  });

  test("no topic at all", () => {
    expect(write("speaker=qin-gang", three).headline).toBe(
      "One statement by Qin Gang, none on a topic of the codebook",
    );
  });

  test("one statement", () => {
    expect(write("speaker=lavrov&year=2023", three).headline).toBe(
      "Nuclear issue and JCPOA is spoken of most by Sergey Lavrov: the only statement",
    );
  });

  test("an empty corpus, and a call without a statement", () => {
    expect(write("", makeCorpus([]).columns)).toEqual({
      headline: "No statement",
      sentences: ["There is no statement in any readout."],
    });
    const silent = makeCorpus([
      { file: "a.txt", date: "2022-01-01", people: [["Wang Yi", "China"]], lines: [["", []]] },
    ]);
    expect(write("", silent.columns).headline).toBe("No statement");
  });
});

test("for 200 views every sentence is whole, and no part is more than its whole", () => {
  const random = makeRandom(13);
  for (let i = 0; i < 200; i++) {
    const view = { ...randomView(random, columns), words: "" };
    const match = matchView(columns, view);
    const { headline: head, sentences } = headline(columns, view, match);
    expect(head).toMatch(/^\S.*[^.]$/);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.length).toBeLessThan(4);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
    const text = [head, ...sentences].join(" ");
    expect(text).not.toMatch(/undefined|null|NaN|Infinity| {2}/);
    for (const [, part, whole] of text.matchAll(/(\d+) of (\d+) statements/g)) {
      expect(Number(part)).toBeLessThan(Number(whole));
      expect(Number(whole)).toBeLessThanOrEqual(match.base.length);
    }
    if (match.rows.length > 0) expect(text).not.toMatch(/No statement/);
  }
});
