import { expect, test } from "vitest";
import { pick } from "../../app/dashboard/picks";
import { familyTrend } from "../../lib/figures/trend";
import { formatView } from "../../lib/view/format";
import { type View, WHOLE } from "../../lib/view/view";
import { columns } from "../figures/three-calls";

const { periods } = familyTrend(columns, WHOLE);
const first = periods[0]?.id ?? "";

test.each([
  ["a topic", { topics: ["afghanistan"] }, "topic=afghanistan"],
  [
    "a family, by its name",
    { topics: ["afghanistan", "terrorism"], family: "regional-security" },
    "family=regional-security",
  ],
  ["a call", { calls: ["c1"] }, "call=c1"],
  ["a speaker's cell", { topics: ["afghanistan"], speaker: "wang-yi" }, "speaker=wang-yi&topic=afghanistan"],
  ["a side's cell", { topics: ["afghanistan"], side: "iran" }, "side=iran&topic=afghanistan"],
] as const)("%s is kept by one press and let go by the next", (_, of, query) => {
  const picked = pick(WHOLE, of, periods);
  expect(formatView(picked)).toBe(query);
  expect(pick(picked, of, periods)).toEqual(WHOLE);
});

test("a mark of the trend keeps its topic in its period", () => {
  const of = { topics: ["afghanistan"], period: first } as const;
  const picked = pick(WHOLE, of, periods);
  expect(picked).toMatchObject({ topics: ["afghanistan"], from: periods[0]?.from, to: periods[0]?.to });
  expect(pick(picked, of, periods)).toEqual(WHOLE);
});

test("a topic takes the place of those that were chosen", () => {
  const view: View = { ...WHOLE, topics: ["terrorism"], families: ["world-order"] };
  expect(formatView(pick(view, { topics: ["afghanistan"] }))).toBe("topic=afghanistan");
});

test("the name of a family opens and closes it", () => {
  const of = {
    topics: ["afghanistan"],
    family: "regional-security",
    opens: { family: "regional-security", isOpen: false },
  } as const;
  const open = pick(WHOLE, of);
  expect(open.open).toEqual(["regional-security"]);
  expect(pick(open, of)).toEqual(WHOLE);
});
