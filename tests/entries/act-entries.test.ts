import { describe, expect, test } from "vitest";
import type { Corpus } from "../../lib/corpus/corpus";
import { actEntries } from "../../lib/entries/act-entries";
import { findTermsAtWork } from "../../lib/entries/at-work";
import { codedCorpus } from "./coded";

const entriesOf = (corpus: Corpus) => actEntries(corpus, findTermsAtWork(corpus));

const entries = entriesOf(
  codedCorpus(
    "Wang Yi said that China thanks Iran and will support it. The United States should not make new troubles for Afghanistan.",
    "Amir-Abdollahian thanked China for its help. The two sides exchanged views on the Middle East.",
  ),
);
const entry = (id: string) => entries.find(({ act }) => act.id === id);
const fired = (id: string) =>
  entry(id)
    ?.terms.filter((term) => term.fired > 0)
    .map(({ act, list, term, fired }) => `${act} ${list}: ${term} ${fired}`);

describe("the codebook's entries of acts", () => {
  test("are all there, in the codebook's order", () => {
    expect(entries.map(({ act }) => act.id)).toEqual([
      "assess",
      "thank",
      "greet",
      "support",
      "oppose",
      "pledge",
      "urge",
      "brief",
      "exchange",
    ]);
  });

  test.each([
    ["thank", 2, ["thank verb: thank* 2"]],
    ["pledge", 1, ["pledge own: will 1"]],
    ["support", 1, ["support inner: support 1"]],
    ["exchange", 1, ["exchange joint: exchange* ~6 views 1"]],
    ["greet", 0, []],
  ])("%s is done by %i statements, and the cue that gave it has fired", (id, statements, terms) => {
    expect(entry(id)?.statements).toBe(statements);
    expect(fired(id)).toEqual(terms);
  });

  test("a cue that gave two acts has fired under both, and says whose list it is in", () => {
    expect(fired("urge")).toEqual(["urge refusal: should not 1"]);
    expect(fired("oppose")).toEqual(["urge refusal: should not 1"]);
  });

  test("an example has the cue's words", () => {
    expect(entry("thank")?.examples.map(({ n, words }) => [n, words])).toEqual([
      [2, "thanks"],
      [4, "thanked"],
    ]);
  });
});
