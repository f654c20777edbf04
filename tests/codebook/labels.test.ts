import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as acts from "../../lib/codebook/acts";
import { ACTS, FAMILIES, TOPICS } from "../../lib/codebook/labels";
import * as topics from "../../lib/codebook/topics";
import inSentences from "../../lib/codebook/topics-in-sentences.json";

test("the labels that pages use are those of the codebook, in its order", () => {
  expect(TOPICS).toEqual(topics.TOPICS.map(({ id, label, family }) => ({ id, label, family })));
  expect(ACTS).toEqual(acts.ACTS.map(({ id, label }) => ({ id, label })));
  expect(FAMILIES).toEqual(topics.FAMILIES);
});

test("every topic has its words for the inside of a sentence", () => {
  expect(Object.keys(inSentences)).toEqual(TOPICS.map(({ id }) => id));
});

test("nothing that runs in the browser imports the tables of terms", () => {
  const importers = [
    "lib/view",
    "lib/figures",
    "lib/figures/captions",
    "app/figure",
    "app/dashboard",
    "app/filters",
    "lib/drawing",
    "app/table",
  ]
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /^import (?!type).*codebook\/(topics|acts)"/m.test(readFileSync(file, "utf8")));
  expect(importers).toEqual([]);
});
