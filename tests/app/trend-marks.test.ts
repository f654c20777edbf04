import { describe, expect, test } from "vitest";
import { nextPlace } from "../../app/charts/next-place";
import { labelledPeriods, nameLines } from "../../app/charts/period-name";
import { trendRows } from "../../app/charts/rows";
import { countWords, gapWords, markWords } from "../../app/charts/trend-words";
import { topicTrend } from "../../lib/figures/trend";
import { WHOLE } from "../../lib/view/view";
import { columns } from "../figures/three-calls";

const figure = topicTrend(columns, WHOLE);
const rows = trendRows(figure);
const [afghanistan] = rows;
const { periods } = figure;

describe("words of the trend's marks", () => {
  test("a count has its base", () => {
    expect(afghanistan && periods[0] && countWords(afghanistan, periods[0], 0)).toBe(
      "2 of 4 statements, in 1 of 2 calls",
    );
    expect(afghanistan && markWords(figure, afghanistan, 0, true)).toBe("2 of 4");
    expect(afghanistan && markWords(figure, afghanistan, 0, false)).toBe("2");
  });

  test("a year without a call is no zero", () => {
    expect(periods[1]).toMatchObject({ id: "2022", gap: true });
    expect(periods[1] && gapWords(periods[1])).toBe("no call");
    expect(afghanistan && markWords(figure, afghanistan, 1, true)).toBe("");
  });

  test("a year with a call but without the topic is zero", () => {
    expect(afghanistan && markWords(figure, afghanistan, 2, true)).toBe("0");
  });
});

describe("nextPlace", () => {
  test.each([
    ["ArrowRight", { row: 0, period: 2 }],
    ["ArrowLeft", { row: 0, period: 0 }],
    ["ArrowDown", { row: 1, period: 0 }],
    ["ArrowUp", { row: 0, period: 0 }],
    ["End", { row: 0, period: 2 }],
    ["Tab", null],
  ])("%s from the first mark, over the gap of 2022", (key, to) => {
    expect(nextPlace(key, { row: 0, period: 0 }, rows.length, periods)).toEqual(to);
  });

  test("the ends hold", () => {
    expect(nextPlace("ArrowRight", { row: 0, period: 2 }, 3, periods)).toEqual({ row: 0, period: 2 });
    expect(nextPlace("ArrowDown", { row: 2, period: 0 }, 3, periods)).toEqual({ row: 2, period: 0 });
  });
});

describe("names of the periods", () => {
  test("all stand where there is room, gaps too", () => {
    expect(labelledPeriods(periods, 100)).toEqual([0, 1, 2]);
  });

  test("else those with calls, as far as they fit", () => {
    expect(labelledPeriods(periods, 30)).toEqual([0, 2]);
    expect(labelledPeriods(periods, 12)).toEqual([0]);
  });

  test("a long name breaks before its year", () => {
    const call = { ...periods[0], label: "3 Sep 2021" } as (typeof periods)[number];
    expect(nameLines(call, 120)).toEqual(["3 Sep 2021"]);
    expect(nameLines(call, 60)).toEqual(["3 Sep", "2021"]);
  });
});
