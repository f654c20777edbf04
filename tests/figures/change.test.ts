import { describe, expect, test } from "vitest";
import type { TopicId } from "../../lib/codebook/topics";
import { headline } from "../../lib/figures/headline";
import { type View, WHOLE } from "../../lib/view/view";
import { type Draft, makeCorpus } from "../corpus/make";

/** One call a year from 2001 on; each number is how many of its ten statements are on terrorism. */
function sentencesOf(counts: number[], view: Partial<View> = {}, others: TopicId[] = []): string {
  const drafts = counts.map(
    (count, i): Draft => ({
      file: `${i}.txt`,
      date: `${2001 + i}-05-05`,
      people: [
        ["Wang Yi", "China"],
        ["Sergey Lavrov", "Russia"],
      ],
      lines: Array.from({ length: 10 }, (_, n) => [
        n % 2 ? "Wang Yi" : "Sergey Lavrov",
        n < count ? ["terrorism"] : others,
      ]),
    }),
  );
  return headline(makeCorpus(drafts).columns, { ...WHOLE, ...view }).sentences.join(" ");
}

describe("what came and went over the years", () => {
  test.each<[string, number[], Partial<View>, string]>([
    ["went", [3, 2, 0], {}, "Terrorism: 5 of 20 statements from 2001 to 2002, none since."],
    ["came", [0, 0, 4], {}, "Terrorism: 4 of 10 statements in 2003, none before."],
    ["came and went", [0, 4, 0], {}, "Terrorism: 4 of 10 statements in 2002, none before or since."],
    ["came back", [2, 0, 3, 0], {}, "Terrorism: 5 of 30 statements from 2001 to 2003, none since."],
    ["stayed", [2, 5, 3], {}, "Terrorism has its highest share in 2002: 5 of 10 statements."],
    ["all of a year", [10, 0], {}, "Terrorism: all 10 statements in 2001, none since."],
    [
      "of some years only",
      [3, 0, 0],
      { years: [2001, 2002] },
      "Terrorism: 3 of 10 statements in 2001, none in 2002.",
    ],
    [
      "of one speaker",
      [4, 0, 0],
      { speakers: ["wang-yi"] },
      "Terrorism: two of five statements in 2001, none in 2002 or 2003.",
    ],
    [
      "of many years",
      [4, 0, 0, 0, 0, 0],
      { sides: ["china"] },
      "Terrorism: two of five statements in 2001, none in the view's other years.",
    ],
  ])("%s", (_, counts, view, sentence) => {
    expect(sentencesOf(counts, view)).toContain(sentence);
  });

  test.each<[string, number[]]>([
    ["one statement is too few to tell of", [1, 0, 0]],
    ["two years with the same share are no highest", [3, 3]],
    ["one year has nothing to be compared with", [3]],
  ])("%s", (_, counts) => {
    expect(sentencesOf(counts)).not.toMatch(/none|highest/);
  });
});
