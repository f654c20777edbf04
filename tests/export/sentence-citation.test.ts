import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../lib/corpus/corpus";
import { citationOf } from "../../lib/export/sentence-citation";
import { type Draft, goldCorpus, makeReadout } from "../corpus/make";

const DRAFT: Draft = {
  file: "a.txt",
  date: "2021-02-10",
  people: [
    ["Wang Yi", "China", "Foreign Minister"],
    ["Sergey Lavrov", "Russia", "Foreign Minister"],
  ],
  lines: [
    ["", [], [], "The two spoke\nby phone."],
    ["Sergey Lavrov", [], [], "Russia “will help”."],
    ["both", [], [], "Both exchanged views."],
  ],
};
const corpus = buildCorpus([makeReadout(DRAFT)]);
const cite = (row: number) => {
  const cited = corpus.statements[row];
  return citationOf(corpus, cited ? [cited] : [], "https://example.org");
};

describe("a footnote", () => {
  test.each<[number, RegExp]>([
    [
      0,
      /^“The two spoke by phone\.” Readout of the phone call between Wang Yi and Sergey Lavrov, 10 February 2021, as told by China, https:\/\/example\.org\/statements\/2021-02-10-wang-yi-lavrov\/[0-9a-z]{10}\.$/,
    ],
    [
      1,
      /^“Russia "will help"\.” Sergey Lavrov \(Foreign Minister, Russia\), phone call between Wang Yi and Sergey Lavrov, 10 February 2021, as told by China, https:/,
    ],
    [2, /^“Both exchanged views\.” Both sides, phone call between /],
  ])("of sentence %i", (row, citation) => {
    expect(cite(row)).toMatch(citation);
  });

  test("of a sentence that two speakers share names both", () => {
    const [, one, other] = corpus.statements;
    if (!one || !other) throw new Error("no rows");
    const shared = [{ ...one, speaker: 0 }, { ...one }];
    expect(citationOf(corpus, shared, "")).toContain(
      "” Wang Yi (Foreign Minister, China) and Sergey Lavrov (Foreign Minister, Russia), phone call",
    );
    expect(citationOf(corpus, [], "")).toBe("");
  });

  test("of the reference coding says issuer and date of the telling", () => {
    const { corpus } = goldCorpus();
    const row = corpus.statements.find(({ text }) => text.startsWith("What is pressing now"));
    expect(citationOf(corpus, row ? [row] : [], "")).toMatch(
      /^“What is pressing now .*, to create conditions .* in Gaza, Wang noted\.” Wang Yi \(Foreign Minister, China\), phone call between Wang Yi and Ali Bagheri Kani, 11 August 2024, as told by China \(Xinhua, 12 August 2024\), \/statements\/2024-08-11-wang-yi-bagheri-kani\/[0-9a-z]{10}\.$/,
    );
  });
});
