import { describe, expect, test } from "vitest";
import type { Corpus } from "../../lib/corpus/corpus";
import { findTermsAtWork } from "../../lib/entries/at-work";
import { topicEntries } from "../../lib/entries/topic-entries";
import { codedCorpus } from "./coded";

const entriesOf = (corpus: Corpus) => topicEntries(corpus, findTermsAtWork(corpus));

const corpus = codedCorpus(
  "Wang Yi said that he values the comprehensive strategic partnership. China supports Iran in safeguarding its sovereignty. As a neighbor of Afghanistan, China will continue to play its role in its own way.",
  "Amir-Abdollahian said that this year marks the anniversary of the establishment of diplomatic relations. The situation in Afghanistan is difficult. Iran will continue to play its role in this regard.",
);
const entries = entriesOf(corpus);
const entry = (id: string) => entries.find(({ topic }) => topic.id === id);
const fired = (id: string) =>
  entry(id)
    ?.terms.filter((term) => term.fired > 0)
    .map(({ list, term, fired }) => `${list}: ${term} ${fired}`);

describe("the codebook's entries of topics", () => {
  test("are all there, in the codebook's order, with all their terms", () => {
    expect(entries).toHaveLength(23);
    expect(entries[0]?.topic.id).toBe("strategic-partnership");
    expect(entry("afghanistan")?.terms.map(({ term }) => term)).toContain("[situation] [in] afghan*");
    expect(entry("covid-19")).toMatchObject({ statements: 0, calls: 0, carried: 0, examples: [] });
  });

  test("a term has fired in each statement to which its words gave the topic", () => {
    expect(entry("afghanistan")).toMatchObject({ statements: 3, calls: 1, carried: 1 });
    expect(fired("afghanistan")).toEqual(["terms: [situation] [in] afghan* 2"]);
    expect(fired("sovereignty")).toEqual(["terms: sovereign* 1"]);
  });

  test("two terms that describe the same words have both fired, one whose words are others has not", () => {
    expect(fired("strategic-partnership")?.filter((term) => term.startsWith("terms"))).toEqual([
      "terms: comprehensive [strategic] [cooperative] partner* 1",
      "terms: comprehensive ~2 partner* 1",
    ]);
  });

  test("what is no sign of the topic has fired where it held words back", () => {
    expect(fired("strategic-partnership")?.filter((term) => term.startsWith("not"))).toEqual([
      "not: establish* [of] diplomatic relations/ties 1",
      "not: anniversary of ~6 relations/ties [between/with] 1",
    ]);
  });

  test("an example has its sentence, its speaker and the words that show the topic", () => {
    expect(entry("sovereignty")?.examples).toEqual([
      {
        path: "/calls/2021-09-03-wang-yi-amir-abdollahian#s3",
        callDate: "2021-09-03",
        n: 3,
        speaker: "Wang Yi",
        side: "china",
        before: "China supports Iran in ",
        words: "safeguarding its sovereignty",
        after: ".",
      },
    ]);
  });
});

test("an echo has fired where it gave the topic, and disputed words where they gave the rival", () => {
  const said = entriesOf(
    codedCorpus(
      "Wang Yi said that the Afghan Taliban formed a government. The new government should fight terrorism.",
      "Amir-Abdollahian said that Iran opposes illegal sanctions. The lifting of sanctions is needed.",
    ),
  );
  const terms = said.flatMap((one) => one.terms.filter(({ fired }) => fired > 0));
  const lists = terms.map(({ topic, list, term }) => `${topic.id} ${list} ${term}`);
  expect(lists).toContain("afghanistan echoes the new government");
  const disputed = terms.find(({ list }) => list === "disputed");
  expect(disputed?.topic.rival).toBe("unilateralism");
  expect(said.find(({ topic }) => topic.id === "nuclear-issue")?.statements).toBe(0);
});

test("over a part of the statements, counts, terms and examples are of that part", () => {
  const own = findTermsAtWork(corpus).filter(({ row }) => row.speaker === 1);
  const part = topicEntries(corpus, own).find(({ topic }) => topic.id === "afghanistan");
  expect(part).toMatchObject({ statements: 2, calls: 1, carried: 1 });
  expect(part?.terms.filter(({ fired }) => fired > 0).map(({ term, fired }) => [term, fired])).toEqual([
    ["[situation] [in] afghan*", 1],
  ]);
  expect(part?.examples.map(({ speaker }) => speaker)).toEqual(["Amir-Abdollahian"]);
  expect(topicEntries(corpus, []).every(({ statements, calls }) => statements + calls === 0)).toBe(true);
});
