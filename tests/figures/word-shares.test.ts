import { expect, test } from "vitest";
import { wordShares } from "../../lib/figures/word-shares";
import { type View, WHOLE } from "../../lib/view/view";
import { goldCorpus, makeCorpus } from "../corpus/make";
import { columns, DRAFTS } from "./three-calls";

const sharesOf = (view: Partial<View>, own = columns) => wordShares(own, { ...WHOLE, ...view });

/** "china 4" of each part. */
const told = ({ parts }: { parts: { id: string; words: number }[] }) =>
  parts.map(({ id, words }) => `${id} ${words}`).join(", ");

test("each readout's words go to its sides, to both together and to narration", () => {
  const { calls, total, parts, readouts } = sharesOf({});
  expect(parts.map(({ id }) => id)).toEqual(["china", "russia", "both", "narration"]);
  expect(calls.map((call) => [call.call.date, call.words, told(call)])).toEqual([
    ["2021-02-10", 14, "china 4, russia 2, both 3, narration 5"],
    ["2021-11-01", 2, "china 2, russia 0, both 0, narration 0"],
    ["2023-05-05", 8, "china 2, russia 6, both 0, narration 0"],
  ]);
  expect([total.words, told(total), readouts]).toEqual([24, "china 8, russia 8, both 3, narration 5", 3]);
  expect(total.parts.map(({ share }) => share)).toEqual([8 / 24, 8 / 24, 3 / 24, 5 / 24]);
});

test("a choice of rows changes what is in the view, not the readout's shares", () => {
  const { calls, total } = sharesOf({ topics: ["afghanistan"] });
  expect(calls.map((call) => told(call))).toEqual(["china 4, russia 2, both 3, narration 5"]);
  expect(total.parts.map(({ inView }) => inView)).toEqual([4, 2, 0, 0]);
});

test("a choice of calls leaves parts without a word out", () => {
  const { parts, total } = sharesOf({ years: [2023] });
  expect(parts.map(({ id }) => id)).toEqual(["china", "russia"]);
  expect(total.parts.map(({ share }) => share)).toEqual([0.25, 0.75]);
});

test("two readouts of a call stand apart and together", () => {
  const draft = DRAFTS[1] as (typeof DRAFTS)[number];
  const { columns: own } = makeCorpus([
    draft,
    { ...draft, file: "z.txt", lines: [["Sergey Lavrov", ["terrorism"], [], "One two three."]] },
  ]);
  const [call] = sharesOf({}, own).calls;
  expect(call && told(call)).toBe("china 2, russia 3");
  expect(call?.readouts.map((readout) => [readout.file, told(readout)])).toEqual([
    ["b.txt", "china 2, russia 0"],
    ["z.txt", "china 0, russia 3"],
  ]);
});

test("no call has no parts and no share", () => {
  expect(sharesOf({ years: [1999] })).toEqual({
    parts: [],
    calls: [],
    total: { words: 0, parts: [] },
    readouts: 0,
  });
});

test("the parts of the reference coding are every word of its sentences", () => {
  const { corpus, columns: gold } = goldCorpus();
  const sentences = new Map(corpus.statements.map((row) => [`${row.readout} ${row.n}`, row.text]));
  const words = [...sentences.values()].reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  expect(sharesOf({}, gold).total.words).toBe(words);
});
