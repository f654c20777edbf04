import { describe, expect, test } from "vitest";
import { TOPICS } from "../../lib/codebook/topics";
import type { Corpus, StatementRow } from "../../lib/corpus/corpus";
import { matchView } from "../../lib/view/match";
import { type View, WHOLE } from "../../lib/view/view";
import { findWords, hasWords, indexWords, spansOfWords } from "../../lib/view/words";
import { goldCorpus } from "../corpus/make";
import { makeRandom, randomView } from "./random";

const { corpus, columns } = goldCorpus();
const texts = [...columns.row].map((row) => corpus.statements[row]?.text ?? "");
const index = indexWords(texts);
const shown = (view: Partial<View>) => matchView(columns, { ...WHOLE, ...view });

describe("the reference coding", () => {
  test.each<[string, Partial<View>, number, number]>([
    ["everything", {}, 72, 5],
    ["the calls that Wang Yi took part in", { ministers: ["wang-yi"] }, 45, 3],
    [
      "the calls that Wang Yi or Xi Jinping took part in",
      { ministers: ["wang-yi"], leaders: ["xi-jinping"] },
      63,
      4,
    ],
    ["what Qin Gang said", { speakers: ["qin-gang"] }, 4, 1],
    ["joint sentences", { sides: ["both"] }, 3, 3],
    ["Afghanistan", { topics: ["afghanistan"] }, 11, 1],
    ["Qin Gang on Afghanistan", { ministers: ["qin-gang"], topics: ["afghanistan"] }, 0, 0],
    ["2021", { years: [2021] }, 42, 2],
    ["from September 2021", { from: "2021-09-01" }, 54, 4],
    ["in September 2021", { from: "2021-09-01", to: "2021-09-30" }, 24, 1],
    ["to a call's own day", { to: "2021-08-18" }, 18, 1],
    ["a year and a period narrow each other", { years: [2021], from: "2021-09-01" }, 24, 1],
    ["a year outside the period", { years: [2024], to: "2021-12-31" }, 0, 0],
    ["a speaker of the other side", { speakers: ["wang-yi"], sides: ["iran"] }, 0, 0],
    ["somebody who is not there", { speakers: ["nobody"] }, 0, 0],
  ])("%s", (_, view, rows, calls) => {
    const match = shown(view);
    expect([match.rows.length, match.calls.filter((held) => held === 1).length]).toEqual([rows, calls]);
  });

  test("a topic's base is the view without the choice of topics", () => {
    const match = shown({ topics: ["afghanistan"], years: [2021] });
    expect([match.rows.length, match.base.length]).toEqual([11, 42]);
    expect(match.baseCalls.filter((held) => held === 1)).toHaveLength(2);
  });

  test("a family is all its topics", () => {
    const topics = TOPICS.filter((topic) => topic.family === "world-order").map((topic) => topic.id);
    expect(shown({ families: ["world-order"] })).toEqual(shown({ topics }));
  });
});

test("200 views show exactly the rows that their words say", () => {
  const random = makeRandom(11);
  for (let i = 0; i < 200; i++) {
    const view = randomView(random, columns);
    const found = view.words === "" ? null : findWords(index, view.words);
    const rows = [...matchView(columns, view, found).rows].map(
      (at) => corpus.statements[columns.row[at] ?? -1],
    );
    expect(rows).toEqual(corpus.statements.filter((row) => isShown(row, view, corpus)));
  }
});

/** The view's rules spelled out on the coded rows themselves. */
function isShown(row: StatementRow, view: View, { calls, speakers, sides }: Corpus): boolean {
  const call = calls[row.call];
  if (!call || row.kind === "narration") return false;
  const onTheLine = call.participants.map(({ person }) => speakers[person]?.id ?? "");
  const persons = [...view.ministers, ...view.leaders, ...view.officials];
  const families = TOPICS.filter((topic) => view.families.includes(topic.family)).map((topic) => topic.id);
  const topics = [...view.topics, ...families];
  const meets = <T>(chosen: readonly T[], own: readonly T[]) =>
    chosen.length === 0 || own.some((one) => chosen.includes(one));
  return (
    meets(persons, onTheLine) &&
    meets(view.years, [call.year]) &&
    (view.from === "" || new Date(call.date) >= new Date(view.from)) &&
    (view.to === "" || new Date(call.date) <= new Date(view.to)) &&
    meets(view.calls, [call.id]) &&
    meets(view.speakers, row.speaker === null ? [] : [speakers[row.speaker]?.id ?? ""]) &&
    meets(view.sides, [sides[row.side ?? -1]?.id ?? ""]) &&
    meets(
      topics,
      row.topics.map((topic) => topic.id),
    ) &&
    meets(view.acts, row.acts) &&
    view.words
      .replace(/ (\||OR) /g, "|")
      .split(/ (?=(?:[^"]*"[^"]*")*[^"]*$)/)
      .every((words) => !hasWords(words) || spansOfWords(row.text, words).length > 0)
  );
}
