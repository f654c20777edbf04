import { expect, test } from "vitest";
import { facets } from "../../lib/figures/facets";
import { remedies } from "../../lib/figures/remedies";
import { matchView } from "../../lib/view/match";
import { type View, WHOLE } from "../../lib/view/view";
import { findWords, indexWords } from "../../lib/view/words";
import { goldCorpus } from "../corpus/make";

const { corpus, columns } = goldCorpus();
const index = indexWords(Array.from(columns.row, (row) => corpus.statements[row]?.text ?? ""));

function tell(view: View): string[] {
  const found = findWords(index, view.words);
  expect(matchView(columns, view, found).rows).toHaveLength(0);
  return remedies(columns, view, facets(columns, view, found), found).map(
    ({ label, statements }) => `${label}: ${statements}`,
  );
}

test("one choice in the way is named, the one that leaves most first", () => {
  expect(tell({ ...WHOLE, ministers: ["qin-gang"], topics: ["afghanistan"] })).toEqual([
    "Qin Gang: 11",
    "Afghanistan: 9",
  ]);
});

test("choices of one kind are taken back together", () => {
  expect(tell({ ...WHOLE, ministers: ["qin-gang"], topics: ["afghanistan", "terrorism"] })).toEqual([
    "Qin Gang: 11",
    "Afghanistan or Terrorism: 9",
  ]);
});

test("a period is taken back apart from the years", () => {
  expect(tell({ ...WHOLE, years: [2021], from: "2022-03-01", to: "2022-12-31" })).toEqual([
    "the period from March 2022 to December 2022: 42",
    "2021: 8",
  ]);
});

test("words are a choice too", () => {
  expect(tell({ ...WHOLE, ministers: ["qin-gang"], words: "xylophone" })).toEqual([
    "the words “xylophone”: 9",
  ]);
});

test("where no single choice helps, two are named", () => {
  const view: View = { ...WHOLE, ministers: ["qin-gang"], years: [2021], words: "xylophone" };
  expect(tell(view)).toEqual(
    ["2021 and the words “xylophone”: 9", "Qin Gang and the words “xylophone”: 42"].reverse(),
  );
});

test("each remedy's view has as many statements as it says", () => {
  const view: View = { ...WHOLE, speakers: ["qin-gang"], topics: ["afghanistan"], years: [2021] };
  for (const remedy of remedies(columns, view, facets(columns, view))) {
    expect(matchView(columns, remedy.view).rows).toHaveLength(remedy.statements);
  }
});
