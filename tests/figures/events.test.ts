import { expect, test } from "vitest";
import { EVENTS, eventsIn } from "../../lib/figures/events";
import { topicTrend } from "../../lib/figures/trend";
import { readDay } from "../../lib/view/period";
import { type View, WHOLE } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";

const { columns } = goldCorpus();
const eventsOf = (view: Partial<View>) => eventsIn(topicTrend(columns, { ...WHOLE, ...view }).periods);

test("each event has a real date, a label and a source, in order of date", () => {
  expect(new Set(EVENTS.map(({ id }) => id)).size).toBe(EVENTS.length);
  for (const { date, label, source } of EVENTS) {
    expect(readDay(date, "from")).toBe(date);
    expect(label).not.toBe("");
    expect(source.title).toMatch(/^[^:]+: ./);
    if (source.url) expect(new URL(source.url).protocol).toBe("https:");
  }
  expect(EVENTS.map(({ date }) => date)).toEqual(EVENTS.map(({ date }) => date).sort());
});

test("those within the axis have their place on it", () => {
  const places = eventsOf({ grouping: "year" }).map(({ id, place }) => [id, place.toFixed(2)]);
  expect(places).toEqual([
    ["raisi-in-office", "0.59"],
    ["kabul", "0.62"],
    ["qin-gang-in-office", "2.00"],
    ["saudi-iranian-agreement", "2.19"],
    ["qin-gang-removed", "2.56"],
    ["helicopter-crash", "3.38"],
    ["pezeshkian-in-office", "3.58"],
    ["haniyeh-killed", "3.58"],
  ]);
});

test("by call an event stands between the calls before and after it", () => {
  // the first call, on 18 August 2021, came after Raisi took office and Kabul fell
  const places = eventsOf({ grouping: "call" }).map(({ id, place }) => [id, Math.floor(place - 0.5)]);
  expect(places).toEqual([
    ["qin-gang-in-office", 2],
    ["saudi-iranian-agreement", 3],
    ["qin-gang-removed", 3],
    ["helicopter-crash", 3],
    ["pezeshkian-in-office", 3],
    ["haniyeh-killed", 3],
  ]);
});

test("a view of one year has that year's events, one without a call none", () => {
  expect(eventsOf({ years: [2021] }).map(({ id }) => id)).toEqual(["raisi-in-office", "kabul"]);
  expect(eventsOf({ sides: ["china"], years: [1999] })).toEqual([]);
});
