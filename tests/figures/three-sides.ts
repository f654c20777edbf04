import { type Draft, makeCorpus } from "../corpus/make";

const WANG: Draft["people"][number] = ["Wang Yi", "China"];
const RAISI: Draft["people"][number] = ["Ebrahim Raisi", "Iran"];
const LAVROV: Draft["people"][number] = ["Sergey Lavrov", "Russia"];

/** China with Iran, then with Russia: three countries, joint sentences in both calls, China with twice Iran's statements. */
export const DRAFTS: Draft[] = [
  {
    file: "a.txt",
    date: "2022-01-01",
    people: [WANG, RAISI],
    lines: [
      ["both", ["covid-19"]],
      ["Wang Yi", ["afghanistan"]],
      ["Wang Yi", ["afghanistan", "terrorism"]],
      ["Wang Yi", ["belt-and-road"]],
      ["Wang Yi", ["belt-and-road"]],
      ["Ebrahim Raisi", ["nuclear-issue", "afghanistan"]],
      ["Ebrahim Raisi", ["nuclear-issue"]],
    ],
  },
  {
    file: "b.txt",
    date: "2022-03-01",
    people: [WANG, LAVROV],
    lines: [
      ["both", ["covid-19"]],
      ["Sergey Lavrov", ["united-states"]],
    ],
  },
];

export const { corpus, columns } = makeCorpus(DRAFTS);
