import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findActTerms } from "../../lib/entries/act-terms";
import { codedRows } from "../../lib/entries/runs";
import { findTopicTerms } from "../../lib/entries/topic-terms";
import { corpusOf } from "./coded";

const FOLDERS = ["seeds", "tests/unseen", "tests/written/readouts", "tests/written/short"];
const UNCUED = /^(nothing else|a clause of its own|torn from the sentence before)$/;

describe.each(FOLDERS)("in %s every code has the terms that gave it", (folder) => {
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => corpusOf(name, readFileSync(`${folder}/${name}`, "utf8").replace(/^\ufeff/, "")))
    .flatMap((corpus) => codedRows(corpus).map((coded) => ({ ...coded, corpus })));

  test("topics, but for those carried on", () => {
    const bare = rows.flatMap(({ row, call, corpus }) => {
      const { gave } = findTopicTerms(row, corpus, call);
      const own = row.reason.topics.filter(({ rule }) => rule !== "carried from the sentence before");
      return own.filter(({ id }) => !gave.get(id)?.length).map(({ id, cue }) => [row.text, id, cue]);
    });
    expect(bare).toEqual([]);
  });

  test("acts, but for those without a cue", () => {
    const bare = rows.flatMap(({ row, call, corpus }) => {
      const { gave } = findActTerms(row, corpus, call);
      const own = row.reason.acts.filter(({ rule }) => !UNCUED.test(rule));
      return own.filter(({ id }) => !gave.get(id)?.length).map(({ id, cue }) => [row.text, id, cue]);
    });
    expect(bare).toEqual([]);
  });
});
