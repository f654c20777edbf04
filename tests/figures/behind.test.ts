import { expect, test } from "vitest";
import { trendBehind } from "../../lib/figures/behind";
import { familyTrend } from "../../lib/figures/trend";
import { matchView } from "../../lib/view/match";
import { type View, WHOLE } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";
import { makeRandom, randomView } from "../view/random";
import { columns } from "./three-calls";

function behind(choices: Partial<View>) {
  const view = { ...WHOLE, ...choices };
  return trendBehind(columns, view, familyTrend(columns, view));
}

test("behind what one side said stands what all said, in the same series", () => {
  const whole = behind({ sides: ["china"], open: ["regional-security"] });
  expect(whole?.series.map(({ id, statements }) => [id, statements])).toEqual([
    ["regional-security", [3, null, 1]],
    ["afghanistan", [2, null, 0]],
    ["terrorism", [2, null, 0]],
  ]);
  expect(whole?.periods.map(({ base }) => base.statements)).toEqual([4, 0, 2]);
});

test("the periods stay those of the filtered figure", () => {
  const whole = behind({ ministers: ["wang-yi"], grouping: "call" });
  expect(whole).toMatchObject({ periods: [{ calls: [0] }, { calls: [1] }] });
  expect(behind({ ministers: ["wang-yi"], sides: ["russia"] })?.base).toEqual({
    statements: 4,
    joint: 1,
    calls: 2,
  });
  expect(behind({ sides: ["both"], from: "2021-02-05" })?.base.calls).toBe(2);
  expect(behind({ sides: ["both"], to: "2021-02-28" })?.base.calls).toBe(1);
});

test.each<[string, Partial<View>]>([
  ["nothing is filtered", {}],
  ["only topics, years and calls are chosen", { topics: ["afghanistan"], years: [2021] }],
  ["no call is left", { sides: ["china"], years: [1999] }],
])("there is none where %s", (_, view) => {
  expect(behind(view)).toBeNull();
});

test("for 200 views it has the same periods and series, and no less in any of them", () => {
  const { columns: gold } = goldCorpus();
  const random = makeRandom(17);
  let drawn = 0;
  for (let i = 0; i < 200; i++) {
    const view = { ...randomView(random, gold), words: "" };
    const trend = familyTrend(gold, view, matchView(gold, view));
    const whole = trendBehind(gold, view, trend);
    if (!whole) continue;
    drawn++;
    expect(whole.periods.map(({ id }) => id)).toEqual(trend.periods.map(({ id }) => id));
    expect(whole.series.map(({ id }) => id)).toEqual(trend.series.map(({ id }) => id));
    trend.series.forEach(({ statements }, s) => {
      statements.forEach((count, p) => {
        expect(whole.series[s]?.statements[p] ?? 0).toBeGreaterThanOrEqual(count ?? 0);
      });
    });
  }
  expect(drawn).toBeGreaterThan(50);
});
