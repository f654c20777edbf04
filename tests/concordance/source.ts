import { type ConcordanceSource, makeSource } from "../../lib/concordance/source";
import type { Columns } from "../../lib/corpus/columns";
import type { Corpus } from "../../lib/corpus/corpus";
import { indexWords } from "../../lib/view/words";
import { type Draft, makeCorpus } from "../corpus/make";

/** What a concordance of a corpus is made from. */
export function sourceOf({ corpus, columns }: { corpus: Corpus; columns: Columns }): ConcordanceSource {
  const rows = Array.from(columns.row, (row) => corpus.statements[row]);
  const index = indexWords(rows.map((row) => row?.text ?? ""));
  return makeSource(
    columns,
    index,
    rows.map((row) => row?.key ?? ""),
  );
}

const WANG: Draft["people"][number] = ["Wang Yi", "China"];
const LAVROV: Draft["people"][number] = ["Sergey Lavrov", "Russia"];
const QIN: Draft["people"][number] = ["Qin Gang", "China"];

/** Calls in 2021 and 2023 and none in 2022; every place of "support" can be counted by hand. */
export const DRAFTS: Draft[] = [
  {
    file: "a.txt",
    date: "2021-02-10",
    people: [WANG, LAVROV],
    lines: [
      ["", [], [], "The support of both was on the line."],
      ["Wang Yi", ["afghanistan"], [], "We support peace; Russia supports us."],
      ["Sergey Lavrov", ["terrorism"], [], "Mutual support is our way."],
      ["both", [], [], "Support, said both, is “mutual support”."],
    ],
  },
  {
    file: "b.txt",
    date: "2021-11-01",
    people: [WANG, LAVROV],
    lines: [["Wang Yi", ["terrorism"], [], "No word of it."]],
  },
  {
    file: "c.txt",
    date: "2023-05-05",
    people: [LAVROV, QIN],
    lines: [
      ["Qin Gang", [], [], "Firm support, not words."],
      ["Sergey Lavrov", ["terrorism"], [], "We will support Iran's core interests."],
    ],
  },
];

export const made = makeCorpus(DRAFTS);
export const source = sourceOf(made);
