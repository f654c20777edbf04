import { expect, test } from "vitest";
import { findOftenSaid } from "../../lib/concordance/often-said";
import { makeCorpus } from "../corpus/make";
import { DRAFTS, sourceOf } from "./source";

const TEXTS = [
  "China said sanctions, sanctions and sanctions will hurt trade between them.",
  "Russia stressed that sanctions hurt Chinese development between the two.",
  "Wang Yi and Lavrov stressed development, and Lavrov repeated it between calls.",
  "Vaccines.",
];
const own = makeCorpus([
  { ...(DRAFTS[0] as (typeof DRAFTS)[number]), lines: TEXTS.map((text) => ["Wang Yi", [], [], text]) },
]);
const source = sourceOf(own);
const rows = (...at: number[]) => Uint32Array.from(at);

test("counts statements, without small words, names, countries and verbs of saying", () => {
  expect(findOftenSaid(source, rows(0, 1, 2, 3), 9)).toEqual([
    { word: "development", statements: 2 },
    { word: "sanctions", statements: 2 },
  ]);
  expect(findOftenSaid(source, rows(0, 1, 2, 3), 1)).toHaveLength(1);
});

test("counts in the rows given; what one statement alone has is not often said", () => {
  expect(findOftenSaid(source, rows(1, 2), 9)).toEqual([{ word: "development", statements: 2 }]);
  expect(findOftenSaid(source, rows(), 9)).toEqual([]);
});
