import { expect, test } from "vitest";
import { callFigures } from "../../lib/figures/calls";
import { type View, WHOLE } from "../../lib/view/view";
import { columns } from "./three-calls";

const told = (view: Partial<View>) =>
  callFigures(columns, { ...WHOLE, ...view }).calls.map(({ call, statements, base, dominating }) => [
    call.date,
    statements,
    base.statements,
    dominating.join(),
  ]);

test.each<[string, Partial<View>, (string | number)[][]]>([
  [
    "the whole corpus",
    {},
    [
      ["2021-02-10", 3, 3, "afghanistan"],
      ["2021-11-01", 1, 1, "terrorism"],
      ["2023-05-05", 2, 2, "nuclear-issue"],
    ],
  ],
  [
    "one side: two topics tie",
    { sides: ["russia"] },
    [
      ["2021-02-10", 1, 1, "afghanistan,terrorism"],
      ["2023-05-05", 1, 1, "nuclear-issue"],
    ],
  ],
  [
    "a topic: only calls that touch it, with all their statements as base",
    { topics: ["covid-19"] },
    [["2021-02-10", 1, 3, "covid-19"]],
  ],
  ["a statement without topics", { speakers: ["qin-gang"] }, [["2023-05-05", 1, 1, ""]]],
  ["nothing", { years: [1999] }, []],
])("%s", (_, view, expected) => {
  expect(told(view)).toEqual(expected);
});
