import { type Draft, makeCorpus } from "../corpus/make";

const WANG: Draft["people"][number] = ["Wang Yi", "China"];
const QIN: Draft["people"][number] = ["Qin Gang", "China"];
const LAVROV: Draft["people"][number] = ["Sergey Lavrov", "Russia"];

/** Two calls in 2021, none in 2022, one in 2023; small enough to count by hand. */
export const DRAFTS: Draft[] = [
  {
    file: "a.txt",
    date: "2021-02-10",
    people: [WANG, LAVROV],
    lines: [
      ["", []],
      ["Wang Yi", ["afghanistan"], ["urge"], "One two three four."],
      ["Sergey Lavrov", ["afghanistan", "terrorism"], ["oppose"], "One two."],
      ["both", ["covid-19"], ["exchange"], "One two three."],
    ],
  },
  {
    file: "b.txt",
    date: "2021-11-01",
    people: [WANG, LAVROV],
    lines: [["Wang Yi", ["terrorism"], ["urge", "oppose"], "One two."]],
  },
  {
    file: "c.txt",
    date: "2023-05-05",
    people: [LAVROV, QIN],
    lines: [
      ["Qin Gang", [], ["assess"], "One two."],
      ["Sergey Lavrov", ["nuclear-issue"], ["assess"], "One two three four five six."],
    ],
  },
];

export const { corpus, columns } = makeCorpus(DRAFTS);
