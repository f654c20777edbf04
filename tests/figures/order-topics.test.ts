import { expect, test } from "vitest";
import { orderTopics, type TopicOrder } from "../../lib/figures/order-topics";
import { raised } from "../../lib/figures/raised";
import { type View, WHOLE } from "../../lib/view/view";
import { columns } from "./three-sides";

const order = (by: TopicOrder, view: Partial<View> = {}) =>
  orderTopics(raised(columns, { ...WHOLE, ...view }), by)
    .map(({ topic }) => topic)
    .join(" ");

test.each<[string, TopicOrder, Partial<View>, string]>([
  [
    "by statements, ties in the codebook's order",
    "total",
    {},
    "afghanistan belt-and-road nuclear-issue covid-19 united-states terrorism",
  ],
  [
    "from China's subjects to Iran's: 2 of 4 against none, 1 of 4, alike for 2 of 4 against 1 of 2, none against 2 of 2",
    "lopsided",
    {},
    "belt-and-road terrorism afghanistan covid-19 united-states nuclear-issue",
  ],
  [
    "by the codebook's families, inside them by statements",
    "family",
    {},
    "belt-and-road united-states afghanistan nuclear-issue terrorism covid-19",
  ],
  ["one side alone: nothing leans", "lopsided", { sides: ["iran"] }, "nuclear-issue afghanistan"],
  ["nothing", "lopsided", { years: [1999] }, ""],
])("%s", (_, by, view, expected) => {
  expect(order(by, view)).toBe(expected);
});
