import { describe, expect, test } from "vitest";
import { familyTrend, topicTrend } from "../../lib/figures/trend";
import { wilson } from "../../lib/figures/wilson";
import { type View, WHOLE } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";
import { columns } from "./three-calls";

const trendOf = (view: Partial<View>) => topicTrend(columns, { ...WHOLE, ...view });
const valuesOf = (view: Partial<View>) =>
  Object.fromEntries(trendOf(view).series.map((one) => [one.id, one.values]));

describe("periods", () => {
  test("a year without a call is a gap between the years with one", () => {
    expect(
      trendOf({}).periods.map(({ id, gap, base, callsInCorpus, from, to }) => ({
        id,
        gap,
        base,
        callsInCorpus,
        from,
        to,
      })),
    ).toEqual([
      {
        id: "2021",
        gap: false,
        base: { statements: 4, joint: 1, calls: 2 },
        callsInCorpus: 2,
        from: "2021-01-01",
        to: "2021-12-31",
      },
      {
        id: "2022",
        gap: true,
        base: { statements: 0, joint: 0, calls: 0 },
        callsInCorpus: 0,
        from: "2022-01-01",
        to: "2022-12-31",
      },
      {
        id: "2023",
        gap: false,
        base: { statements: 2, joint: 0, calls: 1 },
        callsInCorpus: 1,
        from: "2023-01-01",
        to: "2023-12-31",
      },
    ]);
  });

  test("every quarter from the first call to the last is there", () => {
    const { periods } = trendOf({ grouping: "quarter" });
    expect(periods.map(({ id }) => id).join(" ")).toBe(
      "2021-Q1 2021-Q2 2021-Q3 2021-Q4 2022-Q1 2022-Q2 2022-Q3 2022-Q4 2023-Q1 2023-Q2",
    );
    expect(periods.filter(({ gap }) => !gap).map(({ id, from, to }) => [id, from, to])).toEqual([
      ["2021-Q1", "2021-01-01", "2021-03-31"],
      ["2021-Q4", "2021-10-01", "2021-12-31"],
      ["2023-Q2", "2023-04-01", "2023-06-30"],
    ]);
  });

  test("every month too", () => {
    const { periods } = trendOf({ grouping: "month", ministers: ["wang-yi"] });
    expect(periods.map(({ label }) => label).join(", ")).toBe(
      "Feb 2021, Mar 2021, Apr 2021, May 2021, Jun 2021, Jul 2021, Aug 2021, Sep 2021, Oct 2021, Nov 2021",
    );
    expect(periods[0]).toMatchObject({ id: "2021-02", from: "2021-02-01", to: "2021-02-28", calls: [0] });
  });

  test("calls stand side by side", () => {
    expect(
      trendOf({ grouping: "call" }).periods.map(({ id, label, title, calls }) => [id, label, title, calls]),
    ).toEqual([
      ["2021-02-10-wang-yi-lavrov", "10 Feb 2021", "Wang Yi – Lavrov", [0]],
      ["2021-11-01-wang-yi-lavrov", "1 Nov 2021", "Wang Yi – Lavrov", [1]],
      ["2023-05-05-lavrov-qin-gang", "5 May 2023", "Lavrov – Qin Gang", [2]],
    ]);
  });

  test("reach only as far as the view, and tell a call that the view leaves out from one that never was", () => {
    expect(trendOf({ ministers: ["wang-yi"] }).periods.map(({ id }) => id)).toEqual(["2021"]);
    const split = trendOf({
      calls: ["2021-02-10-wang-yi-lavrov", "2023-05-05-lavrov-qin-gang"],
      grouping: "quarter",
    });
    const [omitted] = split.periods.filter(({ gap, callsInCorpus }) => gap && callsInCorpus > 0);
    expect(omitted?.id).toBe("2021-Q4");
  });

  test("are none where the view holds no call", () => {
    expect(trendOf({ ministers: ["wang-yi"], years: [2023] })).toMatchObject({
      periods: [],
      series: [],
    });
  });
});

describe("measures", () => {
  test.each<[string, Partial<View>, ReturnType<typeof valuesOf>]>([
    [
      "statements",
      { measure: "statements" },
      {
        afghanistan: [2, null, 0],
        terrorism: [2, null, 0],
        "nuclear-issue": [0, null, 1],
        "covid-19": [1, null, 0],
      },
    ],
    [
      "share of the period's statements and joint sentences",
      { measure: "share" },
      {
        afghanistan: [0.5, null, 0],
        terrorism: [0.5, null, 0],
        "nuclear-issue": [0, null, 0.5],
        "covid-19": [0.25, null, 0],
      },
    ],
    [
      "calls that touch it",
      { measure: "calls" },
      {
        afghanistan: [1, null, 0],
        terrorism: [2, null, 0],
        "nuclear-issue": [0, null, 1],
        "covid-19": [1, null, 0],
      },
    ],
    [
      "what one side said",
      { measure: "statements", sides: ["china"] },
      { afghanistan: [1, null, 0], terrorism: [1, null, 0] },
    ],
    [
      "the share in what one speaker said",
      { speakers: ["wang-yi"] },
      { afghanistan: [0.5], terrorism: [0.5] },
    ],
  ])("%s", (_, view, values) => {
    expect(valuesOf(view)).toEqual(values);
  });

  test("a chosen topic is a part of all the view's statements, and stands alone", () => {
    const trend = trendOf({ topics: ["afghanistan"] });
    expect(trend.series.map(({ id, values }) => [id, values])).toEqual([["afghanistan", [0.5, null, 0]]]);
    expect(trend.base).toEqual({ statements: 6, joint: 1, calls: 3 });
  });

  test("a share of no statement is no share", () => {
    const { series } = trendOf({ acts: ["urge"], measure: "share", ministers: ["lavrov"] });
    expect(series.map(({ id, values }) => [id, values])).toEqual([
      ["afghanistan", [0.5]],
      ["terrorism", [0.5]],
    ]);
  });
});

describe("families", () => {
  const rowsOf = (view: Partial<View>) =>
    familyTrend(columns, { ...WHOLE, measure: "statements", ...view }).series.map(({ kind, id, values }) => [
      kind,
      id,
      ...values,
    ]);
  const security = ["family", "regional-security", 3, null, 1];
  const health = ["family", "health-and-relief", 1, null, 0];
  const afghanistan = ["topic", "afghanistan", 2, null, 0];
  const terrorism = ["topic", "terrorism", 2, null, 0];

  // the second statement carries Afghanistan and terrorism, and counts once for their family
  test.each<[string, Partial<View>, (string | number | null)[][]]>([
    ["come first, without those that do not occur", {}, [security, health]],
    [
      "open into their topics",
      { open: ["regional-security"] },
      [security, afghanistan, terrorism, ["topic", "nuclear-issue", 0, null, 1], health],
    ],
    ["that do not occur have nothing to open", { open: ["world-order"] }, [security, health]],
    ["count calls", { measure: "calls" }, [["family", "regional-security", 2, null, 1], health]],
    ["count shares", { measure: "share", sides: ["china"] }, [["family", "regional-security", 1, null, 0]]],
    ["give way to chosen topics", { topics: ["terrorism", "afghanistan"] }, [afghanistan, terrorism]],
    [
      "are open where they are chosen",
      { families: ["health-and-relief"] },
      [health, ["topic", "covid-19", 1, null, 0]],
    ],
    [
      "stand beside chosen topics, which are not named twice",
      { families: ["health-and-relief"], topics: ["covid-19", "afghanistan"] },
      [afghanistan, health, ["topic", "covid-19", 1, null, 0]],
    ],
  ])("%s", (_, view, rows) => {
    expect(rowsOf(view)).toEqual(rows);
  });

  test("know their topics, and whether those follow", () => {
    const { series } = familyTrend(columns, { ...WHOLE, open: ["health-and-relief"] });
    expect(series.map(({ id, family, opened }) => [id, family, opened])).toEqual([
      ["regional-security", "regional-security", false],
      ["health-and-relief", "health-and-relief", true],
      ["covid-19", "health-and-relief", false],
    ]);
    expect(series[1]?.topics).toEqual(["covid-19", "virus-origins", "humanitarian"]);
    expect(series[2]?.topics).toEqual(["covid-19"]);
  });
});

test("every share has its interval, a gap has none", () => {
  const [afghanistan] = trendOf({ measure: "calls" }).series;
  expect(afghanistan?.intervals).toEqual([wilson(2, 4), null, wilson(0, 2)]);
});

test("the reference coding: Afghanistan in 11 of 42 statements in 2021, none since", () => {
  const gold = goldCorpus().columns;
  const { periods, series } = topicTrend(gold, WHOLE);
  const afghanistan = series.find(({ id }) => id === "afghanistan");
  expect(afghanistan?.statements).toEqual([11, 0, 0, 0]);
  expect(periods[0]?.base).toEqual({ statements: 42, joint: 1, calls: 2 });
});
