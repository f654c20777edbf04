import { describe, expect, test } from "vitest";
import { composeTopics, FIGURES, type FigureId, isFigureId } from "../../lib/drawing/compose";
import { topicTrend } from "../../lib/figures/trend";
import { FORMS } from "../../lib/view/options";
import { goldCorpus, makeCorpus } from "../corpus/make";
import { DRAFTS, columns as threeCalls } from "../figures/three-calls";
import { columns as threeSides } from "../figures/three-sides";
import { inputOf, marksOf, shapesOf } from "./shapes";

const IDS = Object.keys(FIGURES) as FigureId[];
const { columns: gold } = goldCorpus();
const { columns: nothing } = makeCorpus([]);
const { columns: one } = makeCorpus(DRAFTS.slice(0, 1));

test("the name of a figure is known, others are not", () => {
  for (const id of IDS) expect(isFigureId(id)).toBe(true);
  for (const id of ["", "toString", "topic", "__proto__"]) expect(isFigureId(id)).toBe(false);
});

describe.each(IDS)("%s", (id) => {
  test.each([
    ["no call at all", nothing, {}],
    ["a view with nothing in it", gold, { years: [1999] }],
    ["a view whose statements carry no topic", threeCalls, { speakers: ["qin-gang"] }],
    ["one call", one, {}],
    ["three countries", threeSides, {}],
    ["the reference coding", gold, {}],
  ] as const)("%s can be drawn and told", (_, columns, view) => {
    const { isEmpty, draw, caption, numbers } = FIGURES[id](inputOf(columns, view as object));
    for (const width of [320, 1000]) {
      const scene = draw(width);
      expect(scene.width).toBe(width);
      expect(scene.height).toBeGreaterThanOrEqual(0);
      expect(JSON.stringify(shapesOf(scene))).not.toMatch(/NaN|Infinity|null/);
      if (!isEmpty) expect(marksOf(scene).length).toBeGreaterThan(0);
    }
    expect(Object.values(caption).join(" ")).not.toMatch(/NaN|undefined|null/);
    for (const { cells } of numbers.rows) expect(cells).toHaveLength(numbers.heads.length);
  });

  test("is empty exactly where there is nothing", () => {
    expect(FIGURES[id](inputOf(nothing)).isEmpty).toBe(true);
    expect(FIGURES[id](inputOf(gold, { years: [1999] })).isEmpty).toBe(true);
    expect(FIGURES[id](inputOf(gold)).isEmpty).toBe(false);
  });

  test("no two marks stand at one place for the arrow keys", () => {
    for (const form of FORMS) {
      const places = marksOf(FIGURES[id](inputOf(gold, { form, events: false })).draw(704)).map(({ at }) =>
        at.join(),
      );
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test("the table holds the numbers that the marks say", () => {
    const { draw, numbers } = FIGURES[id](inputOf(gold));
    const said = marksOf(draw(1000))
      .filter(({ at }) => at[0] >= 0 && at[1] > 0)
      .map(({ words }) => Number(/: (\d+)/.exec(words)?.[1] ?? 0));
    const told = numbers.rows.flatMap(({ cells }) => cells.map((cell) => Number.parseInt(cell, 10)));
    for (const number of said) expect(told).toContain(number);
  });
});

test("the trend's table is the trend: a gap is no zero, and the base stands in the head", () => {
  const { numbers } = composeTopics(inputOf(threeCalls, { open: ["regional-security"] }));
  expect(numbers.heads).toEqual([
    { name: "2021", base: "of 4" },
    { name: "2022", base: "no call" },
    { name: "2023", base: "of 2" },
    { name: "All", base: "of 6" },
  ]);
  expect(numbers.rows).toEqual([
    { name: "Regional security", cells: ["3", "–", "1", "4"] },
    { name: "Afghanistan", cells: ["2", "–", "0", "2"] },
    { name: "Terrorism", cells: ["2", "–", "0", "2"] },
    { name: "Nuclear issue and JCPOA", cells: ["0", "–", "1", "1"] },
    { name: "Health and relief", cells: ["1", "–", "0", "1"] },
  ]);
});

test("who raised what as a table: counts, and how often first", () => {
  const { numbers } = FIGURES.raised(inputOf(threeCalls));
  expect(numbers.heads.map(({ name, base }) => `${name} ${base}`)).toEqual([
    "Wang Yi of 2",
    "Qin Gang of 1",
    "Lavrov of 2",
    "Both sides together of 1",
    "All of 6",
  ]);
  expect(numbers.rows[1]).toEqual({
    name: "Terrorism",
    cells: ["1, first 1×", "0", "1, first 1×", "0", "2"],
  });
});

test("new, back and gone stand in the table of changes", () => {
  const { numbers } = FIGURES.changes(inputOf(threeCalls));
  expect(numbers.rows.map(({ name, cells }) => [name, ...cells])).toContainEqual([
    "Nuclear issue and JCPOA",
    "0",
    "0",
    "1, new",
  ]);
  expect(numbers.rows.map(({ name, cells }) => [name, ...cells])).toContainEqual([
    "Terrorism",
    "1",
    "1",
    "0, gone",
  ]);
});

test("words and time line as tables", () => {
  expect(FIGURES.words(inputOf(threeCalls)).numbers.rows.at(-1)).toEqual({
    name: "All readouts",
    cells: ["8 (33 %)", "8 (33 %)", "3 (13 %)", "5 (21 %)", "24"],
  });
  expect(FIGURES.time(inputOf(threeCalls)).numbers.rows[0]).toEqual({
    name: "10 February 2021, Wang Yi – Lavrov",
    cells: ["14", "4 (29 %)", "2 (14 %)", "3 (21 %)", "5 (36 %)", "Afghanistan (2 of 3)"],
  });
});

test("every mark of the trend says what the trend counts", () => {
  const view = { open: ["regional-security"] };
  const input = inputOf(gold, view);
  const trend = topicTrend(gold, input.view, input.match);
  const afghanistan = trend.series.find((one) => one.id === "afghanistan");
  const scene = composeTopics(input).draw(704);
  for (const [i, period] of trend.periods.entries())
    expect(marksOf(scene).map(({ words }) => words)).toContain(
      `Afghanistan, ${period.label}: ${afghanistan?.statements[i]} of ${period.base.statements} statements, in ${afghanistan?.calls[i]} of ${period.base.calls} ${period.base.calls === 1 ? "call" : "calls"}`,
    );
});
