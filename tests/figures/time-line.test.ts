import { expect, test } from "vitest";
import { type DayRange, rangeOf, timeLine } from "../../lib/figures/time-line";
import { matchView } from "../../lib/view/match";
import { type View, WHOLE } from "../../lib/view/view";
import { goldCorpus, makeCorpus } from "../corpus/make";
import { columns } from "./three-calls";

function lineOf(view: Partial<View>, range?: DayRange, own = columns) {
  const whole = { ...WHOLE, ...view };
  return timeLine(own, whole, matchView(own, whole), range);
}

test("calls lie where their dates are, with who is given how many words", () => {
  const { calls, axis, parts } = lineOf({});
  expect(axis).toMatchObject({ from: "2021-01-11", to: "2023-06-04" });
  expect(calls.map(({ at }) => at)).toEqual([30 / 874, 294 / 874, 844 / 874]);
  expect(parts.map(({ id }) => id)).toEqual(["china", "russia", "both", "narration"]);
  expect(calls.map(({ words, parts }) => [words, parts.map(({ words }) => words)])).toEqual([
    [14, [4, 2, 3, 5]],
    [2, [2, 0, 0, 0]],
    [8, [2, 6, 0, 0]],
  ]);
});

test("what dominates is told with all that tie, a statement once a family", () => {
  const told = (view: Partial<View>) =>
    lineOf(view).calls.map(({ families, topics, statements }) =>
      [
        statements,
        families.map(({ id, statements }) => `${id} ${statements}`),
        topics.map(({ id, statements }) => `${id} ${statements}`),
      ].join(" | "),
    );
  expect(told({})).toEqual([
    "3 | regional-security 2 | afghanistan 2",
    "1 | regional-security 1 | terrorism 1",
    "2 | regional-security 1 | nuclear-issue 1",
  ]);
  expect(told({ sides: ["russia"], years: [2021] })).toEqual([
    "1 | regional-security 1 | afghanistan 1,terrorism 1",
    "0 |  | ",
    "0 |  | ",
  ]);
  expect(told({ sides: ["both"] })[0]).toBe("1 | health-and-relief 1 | covid-19 1");
});

test("a call outside the view stays on the line, told as such, with its words", () => {
  const { calls, gaps } = lineOf({ years: [2023] });
  expect(calls.map(({ isInView, words }) => [isInView, words])).toEqual([
    [false, 14],
    [false, 2],
    [true, 8],
  ]);
  expect(gaps).toEqual([]);
});

test("gaps are between the calls of the view", () => {
  const told = (view: Partial<View>) =>
    lineOf(view).gaps.map(({ label, isLongest, start, end }) => [
      label,
      isLongest,
      start.toFixed(2),
      end.toFixed(2),
    ]);
  expect(told({})).toEqual([
    ["8 months without a readout", false, "0.03", "0.34"],
    ["18 months without a readout", true, "0.34", "0.97"],
  ]);
  expect(told({ topics: ["covid-19", "nuclear-issue"] })).toEqual([
    ["26 months without a readout in this view", true, "0.03", "0.97"],
  ]);
});

test("a range of its own leaves calls beyond it out", () => {
  const { calls, gaps, axis } = lineOf({}, { from: "2021-02-10", to: "2021-12-31" });
  expect(calls.map(({ call }) => call.date)).toEqual(["2021-02-10", "2021-11-01"]);
  expect(gaps).toHaveLength(1);
  expect(axis?.to).toBe("2022-01-30");
});

test("the range is that of all calls or of some", () => {
  expect(rangeOf(columns)).toEqual({ from: "2021-02-10", to: "2023-05-05" });
  expect(rangeOf(columns, new Uint8Array([1, 1, 0]))).toEqual({ from: "2021-02-10", to: "2021-11-01" });
  expect(rangeOf(columns, new Uint8Array(3))).toBeNull();
});

test("an empty corpus has no axis, one call has one with room", () => {
  expect(lineOf({}, undefined, makeCorpus([]).columns)).toMatchObject({ axis: null, calls: [], gaps: [] });
  const { columns: own } = makeCorpus([
    { file: "a.txt", date: "2022-03-10", people: [["Wang Yi", "China"]], lines: [["", []]] },
  ]);
  expect(lineOf({}, undefined, own).calls.map(({ at, words }) => [at, words])).toEqual([[0.5, 5]]);
});

test("the reference coding: eighteen months before the last call", () => {
  const { columns: gold } = goldCorpus();
  const longest = lineOf({}, undefined, gold).gaps.filter(({ isLongest }) => isLongest);
  expect(longest).toMatchObject([{ from: "2023-01-19", to: "2024-08-11", months: 18, restDays: 23 }]);
});
