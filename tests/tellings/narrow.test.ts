import { describe, expect, test } from "vitest";
import { buildColumns } from "../../lib/corpus/columns";
import { narrowTellings, viewOfTellings } from "../../lib/tellings/narrow";
import { tellHidden } from "../../lib/tellings/tell";
import { matchView } from "../../lib/view/match";
import { type View, WHOLE } from "../../lib/view/view";
import { threeTellings } from "./three-readouts";

const { corpus, tellings } = threeTellings();
const columns = buildColumns(corpus);
const over = (view: Partial<View>) => {
  const shown = viewOfTellings(corpus, columns, matchView(columns, { ...WHOLE, ...view }));
  return { ...narrowTellings(tellings, shown), isIn: shown.isIn };
};

describe("the tellings in a view", () => {
  test("are all there in the whole view", () => {
    const { pairs, leftOut, hidden } = over({});
    expect(pairs.map(({ matched }) => matched)).toEqual(tellings.pairs.map(({ matched }) => matched));
    expect(leftOut).toEqual(tellings.leftOut);
    expect(hidden).toEqual([
      { matches: 0, alone: 0 },
      { matches: 0, alone: 0 },
      { matches: 0, alone: 0 },
    ]);
  });

  test("keep a match of which one statement is in the view, and count what is left out", () => {
    const { pairs, hidden, isIn } = over({ acts: ["thank"] });
    const [pair] = pairs;
    expect(pair?.matched.alike.every(({ one, other }) => isIn(one) || isIn(other))).toBe(true);
    const thanked = pair?.matched.differently.find(({ actsOfOne }) => actsOfOne.includes("thank"));
    expect(thanked && [isIn(thanked.one), isIn(thanked.other)]).toEqual([true, false]);
    const shown = (pair?.matched.alike.length ?? 0) + (pair?.matched.differently.length ?? 0);
    expect(hidden[0]?.matches).toBe(6 - shown);
    expect(hidden[0]?.matches).toBeGreaterThan(0);
  });

  test("tell only the topics that the view names, over its statements whatever their topic", () => {
    expect(
      over({ topics: ["unilateralism"] }).leftOut.map(({ topic, statements }) => [topic, statements]),
    ).toEqual([["unilateralism", [0, 1, 0]]]);
    expect(over({ acts: ["thank"] }).leftOut.find(({ topic }) => topic === "unilateralism")).toBeUndefined();
  });
});

test.each([
  [{ matches: 0, alone: 0 }, ""],
  [{ matches: 1, alone: 0 }, "Not in the view and left out: 1 shared statement."],
  [
    { matches: 4, alone: 2 },
    "Not in the view and left out: 4 shared statements and 2 that stand in one readout.",
  ],
])("%j is told", (hidden, told) => expect(tellHidden(hidden)).toBe(told));
