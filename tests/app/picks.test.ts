import { expect, test } from "vitest";
import { pickRaised, pickTrend } from "../../app/dashboard/picks";
import { chosenOf, clear, isNarrowed, type Kind, toggle } from "../../app/filters/kinds";
import { raised } from "../../lib/figures/raised";
import { topicTrend } from "../../lib/figures/trend";
import { formatView } from "../../lib/view/format";
import { WHOLE } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";

const { columns } = goldCorpus();

test("a choice is made and taken back", () => {
  for (const [kind, id] of [
    ["minister", "wang-yi"],
    ["year", "2021"],
    ["topic", "afghanistan"],
  ] as [Kind, string][]) {
    const chosen = toggle(WHOLE, kind, id);
    expect(chosenOf(chosen, kind)).toEqual([id]);
    expect(isNarrowed(chosen)).toBe(true);
    expect(toggle(chosen, kind, id)).toEqual(WHOLE);
  }
});

test("a year is chosen whole, and clearing takes the period back", () => {
  const view = { ...WHOLE, from: "2021-09-01", to: "2021-09-30" };
  expect(isNarrowed(view)).toBe(true);
  expect(toggle(view, "year", "2021")).toEqual({ ...WHOLE, years: [2021] });
  expect(toggle({ ...view, years: [2021] }, "year", "2021")).toEqual(view);
  expect(clear(view)).toEqual(WHOLE);
});

test("clearing keeps measure, grouping, order and columns", () => {
  const view = {
    ...WHOLE,
    topics: ["afghanistan" as const],
    words: "x",
    measure: "calls" as const,
    hidden: ["acts" as const],
  };
  expect(clear(view)).toEqual({ ...WHOLE, measure: "calls", hidden: ["acts"] });
});

test("a mark of the trend stands for its topic in its period; the same mark again widens", () => {
  const [period] = topicTrend(columns, WHOLE).periods;
  const pick = { topics: ["afghanistan" as const], label: "Afghanistan", period: period ?? null };
  const picked = pickTrend(WHOLE, pick, columns);
  expect(formatView(picked)).toBe("topic=afghanistan&year=2021");
  expect(pickTrend(picked, pick, columns)).toEqual(WHOLE);
  expect(formatView(pickTrend(picked, { ...pick, period: null }, columns))).toBe("year=2021");
});

test("a row of a family stands for the family", () => {
  const pick = { family: "world-order", topics: [], label: "World order", period: null };
  const picked = pickTrend({ ...WHOLE, topics: ["afghanistan"] }, pick, columns);
  expect(formatView(picked)).toBe("family=world-order");
  expect(pickTrend(picked, pick, columns)).toEqual(WHOLE);
});

test("a quarter stands for its calls", () => {
  const view = { ...WHOLE, grouping: "quarter" as const };
  const [period] = topicTrend(columns, view).periods;
  const picked = pickTrend(
    view,
    { topics: ["afghanistan"], label: "Afghanistan", period: period ?? null },
    columns,
  );
  expect(picked.calls).toEqual(["2021-08-18-xi-jinping-raisi", "2021-09-03-wang-yi-amir-abdollahian"]);
});

test("a cell of the matrix stands for its speaker or its side", () => {
  const { speakers, sides } = raised(columns, WHOLE);
  const of = (raiser: (typeof speakers)[number] | undefined) =>
    formatView(
      pickRaised(WHOLE, { topic: "afghanistan", label: "Afghanistan", raiser: raiser ?? null }, columns),
    );
  expect(of(speakers.find(({ id }) => id === "wang-yi"))).toBe("speaker=wang-yi&topic=afghanistan");
  expect(of(sides.find(({ id }) => id === "iran"))).toBe("side=iran&topic=afghanistan");
  expect(of(undefined)).toBe("topic=afghanistan");
});
