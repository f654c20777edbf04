import { expect, test } from "vitest";
import { facets } from "../../lib/figures/facets";
import { matchView } from "../../lib/view/match";
import { type View, WHOLE } from "../../lib/view/view";
import { findWords, indexWords } from "../../lib/view/words";
import { goldCorpus } from "../corpus/make";
import { makeRandom, randomView } from "../view/random";
import { columns } from "./three-calls";

const told = (choices: { id: string; statements: number }[]) =>
  choices.filter(({ statements }) => statements > 0).map(({ id, statements }) => `${id} ${statements}`);

test("the whole corpus", () => {
  const whole = facets(columns, WHOLE);
  expect(whole.statements).toBe(6);
  expect(told(whole.ministers)).toEqual(["wang-yi 4", "qin-gang 2", "lavrov 6"]);
  expect(told(whole.leaders)).toEqual([]);
  expect(told(whole.speakers)).toEqual(["wang-yi 2", "qin-gang 1", "lavrov 2"]);
  expect(told(whole.sides)).toEqual(["china 3", "russia 2", "both 1"]);
  expect(told(whole.topics)).toEqual(["nuclear-issue 1", "afghanistan 2", "terrorism 2", "covid-19 1"]);
  expect(told(whole.families)).toEqual(["regional-security 4", "health-and-relief 1"]);
  expect(told(whole.years)).toEqual(["2021 4", "2023 2"]);
  expect(told(whole.acts)).toEqual(["assess 2", "oppose 2", "urge 2", "exchange 1"]);
});

test("a kind's own choice does not narrow its choices, every other kind's does", () => {
  const { sides, topics, speakers } = facets(columns, { ...WHOLE, sides: ["russia"] });
  expect(told(sides)).toEqual(["china 3", "russia 2", "both 1"]);
  expect(told(topics)).toEqual(["nuclear-issue 1", "afghanistan 1", "terrorism 1"]);
  expect(told(speakers)).toEqual(["lavrov 2"]);
  expect(sides.find((side) => side.id === "russia")?.chosen).toBe(true);
});

test("every choice leaves as many statements as it says, for 60 views of the reference coding", () => {
  const { corpus, columns: gold } = goldCorpus();
  const index = indexWords([...gold.row].map((row) => corpus.statements[row]?.text ?? ""));
  const random = makeRandom(7);
  for (let i = 0; i < 60; i++) {
    const view = randomView(random, gold);
    const found = view.words === "" ? null : findWords(index, view.words);
    const choices = facets(gold, view, found);
    const left = (only: Partial<View>) => matchView(gold, { ...view, ...only }, found).rows.length;
    const nobody = { ministers: [], leaders: [], officials: [] };
    expect(choices.statements).toBe(left({}));
    for (const { id, statements } of choices.ministers)
      expect(statements).toBe(left({ ...nobody, ministers: [id] }));
    for (const { id, statements } of choices.leaders)
      expect(statements).toBe(left({ ...nobody, leaders: [id] }));
    for (const { id, statements } of choices.speakers) expect(statements).toBe(left({ speakers: [id] }));
    for (const { id, statements } of choices.sides) expect(statements).toBe(left({ sides: [id] }));
    for (const { id, statements } of choices.topics) {
      expect(statements).toBe(left({ topics: [id as View["topics"][number]], families: [] }));
    }
    for (const { id, statements } of choices.families)
      expect(statements).toBe(left({ topics: [], families: [id] }));
    for (const { id, statements } of choices.years) {
      expect(statements).toBe(left({ years: [Number(id)], from: "", to: "" }));
    }
    for (const { id, statements } of choices.acts) {
      expect(statements).toBe(left({ acts: [id as View["acts"][number]] }));
    }
    for (const { id, statements } of choices.calls) expect(statements).toBe(left({ calls: [id] }));
  }
});
