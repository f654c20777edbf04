import { describe, expect, test } from "vitest";
import { heat } from "../../lib/figures/heat";
import { changeAt, tellChanges } from "../../lib/figures/heat-change";
import { type View, WHOLE } from "../../lib/view/view";
import { goldCorpus, makeCorpus } from "../corpus/make";
import { columns, DRAFTS } from "./three-calls";

const mapOf = (view: Partial<View>, own = columns) => heat(own, { ...WHOLE, ...view });

const SIGNS = { new: "+", back: "*", dropped: "-" };

/** "topic 2 1+ 0-": the statements of each call with the change. */
const rowsOf = (view: Partial<View>, own = columns) =>
  mapOf(view, own).topics.map(({ topic, cells }) =>
    [topic, ...cells.map(({ statements, change }) => `${statements}${change ? SIGNS[change] : ""}`)].join(
      " ",
    ),
  );

describe("topic × call", () => {
  test("counts statements call by call, what is first spoken of first in each family", () => {
    expect(rowsOf({})).toEqual([
      "afghanistan 2 0- 0",
      "terrorism 1 1 0-",
      "nuclear-issue 0 0 1+",
      "covid-19 1 0- 0",
    ]);
  });

  test("tells a topic that comes back from one that is new", () => {
    const [first] = DRAFTS;
    const again = { ...(first as (typeof DRAFTS)[number]), file: "d.txt", date: "2024-01-01" };
    expect(rowsOf({}, makeCorpus([...DRAFTS, again]).columns)).toEqual([
      "afghanistan 2 0- 0 2*",
      "terrorism 1 1 0- 1*",
      "nuclear-issue 0 0 1+ 0-",
      "covid-19 1 0- 0 1*",
    ]);
  });

  test("a call that speaks of no chosen topic keeps its column, with its base", () => {
    expect(rowsOf({ topics: ["nuclear-issue"] })).toEqual(["nuclear-issue 0 0 1+"]);
    expect(mapOf({ topics: ["nuclear-issue"] }).calls.map(({ base }) => base.statements)).toEqual([3, 1, 2]);
  });

  test("new is new in the view", () => {
    expect(rowsOf({ years: [2023] })).toEqual(["nuclear-issue 1"]);
  });

  test("cells have their share and their sides", () => {
    const { topics, sides } = mapOf({});
    expect(sides.map(({ id }) => id)).toEqual(["china", "russia", "both"]);
    expect(topics[0]).toMatchObject({
      total: { statements: 2, calls: 1 },
      cells: [
        { statements: 2, share: 2 / 3, bySide: [1, 1, 0] },
        { share: 0, bySide: [0, 0, 0] },
        { share: 0 },
      ],
    });
  });

  test("each call lists its changes, the first has none to tell", () => {
    expect(mapOf({}).calls.map(({ topics, changes }) => [topics, changes])).toEqual([
      [3, null],
      [1, { new: [], back: [], dropped: ["afghanistan", "covid-19"] }],
      [1, { new: ["nuclear-issue"], back: [], dropped: ["terrorism"] }],
    ]);
  });

  test("nothing in nothing", () => {
    expect(mapOf({ years: [1999] })).toMatchObject({ calls: [], topics: [] });
    expect(mapOf({}, makeCorpus([]).columns)).toMatchObject({ calls: [], topics: [] });
  });

  test("cells add up to their topic's total in the reference coding, and their sides to them", () => {
    for (const { cells, total } of mapOf({}, goldCorpus().columns).topics) {
      expect(cells.reduce((sum, { statements }) => sum + statements, 0)).toBe(total.statements);
      for (const { statements, bySide } of cells)
        expect(bySide.reduce((sum, count) => sum + count)).toBe(statements);
    }
  });
});

test.each<[number[], number, ReturnType<typeof changeAt>]>([
  [[1], 0, null],
  [[0, 2], 1, "new"],
  [[1, 0], 1, "dropped"],
  [[1, 0, 0, 3], 3, "back"],
  [[1, 2], 1, null],
  [[1, 0, 0], 2, null],
])("statements %j: at %i %s", (statements, at, change) => {
  expect(changeAt(statements, at)).toBe(change);
});

test.each<[Parameters<typeof tellChanges>[0], string]>([
  [null, "first call"],
  [{ new: [], back: [], dropped: [] }, "no change"],
  [{ new: [1, 2, 3], back: [], dropped: [1, 2, 3, 4, 5] }, "3 new and 5 dropped out"],
  [{ new: [1], back: [1, 2], dropped: [1] }, "1 new, 2 back and 1 dropped out"],
])("%j is told as “%s”", (changes, words) => {
  expect(tellChanges(changes)).toBe(words);
});
