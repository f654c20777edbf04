import { expect, test } from "vitest";
import { sidesApart } from "../../lib/figures/sides-apart";
import { matchView } from "../../lib/view/match";
import { type View, WHOLE } from "../../lib/view/view";
import { goldCorpus, makeCorpus } from "../corpus/make";
import { columns } from "./three-sides";

function apart(view: Partial<View>, options: Parameters<typeof sidesApart>[3] = {}, own = columns) {
  const whole = { ...WHOLE, ...view };
  return sidesApart(own, whole, matchView(own, whole), options);
}

/** "topic left/joint/right". */
const rowsOf = ({ topics }: ReturnType<typeof apart>) =>
  topics.map(
    ({ topic, left, joint, right }) => `${topic} ${left.statements}/${joint.statements}/${right.statements}`,
  );

test("the two sides with most statements, and the joint sentences of their own calls", () => {
  const figure = apart({});
  expect([figure.left, figure.right, figure.joint]).toEqual([
    { id: "china", name: "China", statements: 4, calls: 1 },
    { id: "iran", name: "Iran", statements: 2, calls: 1 },
    { id: "both", name: "both", statements: 1, calls: 1 },
  ]);
  expect(rowsOf(figure)).toEqual([
    "afghanistan 2/0/1",
    "belt-and-road 2/0/0",
    "nuclear-issue 0/0/2",
    "terrorism 1/0/0",
    "covid-19 0/1/0",
  ]);
  expect(figure.base).toEqual({ statements: 9, joint: 2, calls: 2 });
});

test("shares are of a side's own statements, and say how far a topic leans", () => {
  const { topics } = apart({});
  expect(topics.map(({ topic, left, right, lean }) => [topic, left.share, right.share, lean])).toEqual([
    ["afghanistan", 0.5, 0.5, 0],
    ["belt-and-road", 0.5, 0, 0.5],
    ["nuclear-issue", 0, 1, -1],
    ["terrorism", 0.25, 0, 0.25],
    ["covid-19", 0, 0, 0],
  ]);
});

test("what the pair leaves out is told, a joint sentence of another call too", () => {
  expect(apart({}).leftOut).toEqual({
    sides: [{ id: "russia", name: "Russia", statements: 1, calls: 1 }],
    statements: 2,
  });
  const other = apart({}, { pair: ["russia", "china"] });
  expect([other.left?.id, other.right?.id, other.joint.statements]).toEqual(["russia", "china", 1]);
  expect(rowsOf(other)).toContain("united-states 1/0/0");
  expect(other.leftOut.statements).toBe(3);
});

test("first in the readout is marked for each of the three", () => {
  const { topics } = apart({});
  expect(topics.map(({ left, joint, right }) => [left.firsts, joint.firsts, right.firsts])).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [0, 0, 1],
    [1, 0, 0],
    [0, 1, 0],
  ]);
});

test("a side stays on its side of the middle when it alone is chosen", () => {
  const { left, right, topics } = apart({ sides: ["iran"] });
  expect([left?.id, left?.statements, right?.id, right?.statements]).toEqual(["china", 0, "iran", 2]);
  expect(topics.map(({ left, right, lean }) => [left.share, right.share, lean])).toEqual([
    [null, 1, null],
    [null, 0.5, null],
  ]);
});

test("topics stand in the order asked for", () => {
  expect(rowsOf(apart({}, { order: "lopsided" }))).toEqual([
    "belt-and-road 2/0/0",
    "terrorism 1/0/0",
    "afghanistan 2/0/1",
    "covid-19 0/1/0",
    "nuclear-issue 0/0/2",
  ]);
});

test("there are no two sides in an empty corpus, and no side of a name that is none", () => {
  expect(apart({}, {}, makeCorpus([]).columns)).toMatchObject({ left: null, right: null, topics: [] });
  expect(apart({}, { pair: ["china", "atlantis"] }).right).toBeNull();
});

test("every statement of the reference coding stands somewhere", () => {
  const { columns: gold } = goldCorpus();
  const { left, right, joint, leftOut, base } = apart({}, {}, gold);
  const counts = [left, right, joint, leftOut].map((wing) => wing?.statements ?? 0);
  expect(counts.reduce((sum, count) => sum + count)).toBe(base.statements);
});
