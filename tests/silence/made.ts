import type { TopicId } from "../../lib/codebook/topics";
import { type Draft, makeCorpus } from "../corpus/make";

const WANG: Draft["people"][number] = ["Wang Yi", "China"];
const LAVROV: Draft["people"][number] = ["Sergey Lavrov", "Russia"];
const JAISHANKAR: Draft["people"][number] = ["Subrahmanyam Jaishankar", "India"];

const call = (date: string, people: Draft["people"], lines: [who: string, topics: TopicId[]][]): Draft => ({
  file: `${date}.txt`,
  date,
  people,
  lines,
});

/**
 * | call | China | Russia | both | India |
 * | --- | --- | --- | --- | --- |
 * | 0: 2020-01-01 | afghanistan, terrorism | nuclear-issue | – | |
 * | 1: 2020-01-11 | afghanistan | covid-19 | afghanistan | |
 * | 2: 2020-02-01 | belt-and-road | | | belt-and-road |
 * | 3: 2020-03-01 | covid-19 | afghanistan, covid-19 | – | |
 * | 4: 2020-03-11 | (no topic) | – | nuclear-issue | |
 */
export const { corpus, columns } = makeCorpus([
  call(
    "2020-01-01",
    [WANG, LAVROV],
    [
      ["Wang Yi", ["afghanistan", "terrorism"]],
      ["Sergey Lavrov", ["nuclear-issue"]],
    ],
  ),
  call(
    "2020-01-11",
    [LAVROV, WANG],
    [
      ["Sergey Lavrov", ["covid-19"]],
      ["Wang Yi", ["afghanistan"]],
      ["both", ["afghanistan"]],
    ],
  ),
  call(
    "2020-02-01",
    [WANG, JAISHANKAR],
    [
      ["Wang Yi", ["belt-and-road"]],
      ["Subrahmanyam Jaishankar", ["belt-and-road"]],
    ],
  ),
  call(
    "2020-03-01",
    [WANG, LAVROV],
    [
      ["Wang Yi", ["covid-19"]],
      ["Sergey Lavrov", ["afghanistan", "covid-19"]],
    ],
  ),
  call(
    "2020-03-11",
    [WANG, LAVROV],
    [
      ["Wang Yi", []],
      ["both", ["nuclear-issue"]],
    ],
  ),
]);
