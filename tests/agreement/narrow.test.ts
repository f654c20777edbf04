import { describe, expect, test } from "vitest";
import { measureSet } from "../../lib/agreement/measure";
import { measureView } from "../../lib/agreement/measure-view";
import { narrowReadouts } from "../../lib/agreement/narrow";
import { tellNarrowed, tellWhole } from "../../lib/agreement/tell-view";
import { type View, WHOLE } from "../../lib/view/view";
import { makeCorpus, type Person } from "../corpus/make";
import { TWO } from "./two-codings";

const WANG: Person = ["Wang", "China"];
const AMIR: Person = ["Amir", "Iran"];

/** The corpus that the coder's rows of the two codings make: in a.txt Amir's statement is Wang's, the joint one has no topic. */
const { columns } = makeCorpus([
  {
    file: "a.txt",
    date: "2021-09-03",
    people: [WANG, AMIR],
    lines: [
      ["", []],
      ["Wang", ["afghanistan"], ["pledge"]],
      ["Wang", ["sovereignty"], ["support"]],
      ["both", [], ["exchange"]],
    ],
  },
  {
    file: "b.txt",
    date: "2022-01-01",
    people: [WANG, AMIR],
    lines: [
      ["", []],
      ["Amir", ["terrorism"], ["oppose"]],
    ],
  },
]);
const whole = measureSet("seeds", "a/folder", TWO);
const over = (view: Partial<View>) => measureView(whole, TWO, columns, { ...WHOLE, ...view });
const placesIn = (view: Partial<View>) =>
  narrowReadouts(TWO, columns, { ...WHOLE, ...view }).map(({ reference, pairs }) => [
    reference.file,
    pairs?.map((pair) => (pair.reference ?? pair.coder)?.n),
  ]);

describe("a reference narrowed to a view", () => {
  test.each<[string, Partial<View>, ReturnType<typeof placesIn>]>([
    ["has no narration", { years: [2021] }, [["a.txt", [2, 3, 4]]]],
    ["has what the reference alone gives a topic", { topics: ["afghanistan"] }, [["a.txt", [2, 4]]]],
    ["has what the coder alone gives it", { topics: ["sovereignty"] }, [["a.txt", [3]]]],
    [
      "has a speaker of either coding",
      { speakers: ["amir"] },
      [
        ["a.txt", [3]],
        ["b.txt", [2]],
      ],
    ],
    ["has a side of either coding", { sides: ["china"] }, [["a.txt", [2, 3]]]],
    ["has both sides together", { sides: ["both"] }, [["a.txt", [4]]]],
    ["has acts", { acts: ["oppose"] }, [["b.txt", [2]]]],
    ["has calls", { calls: ["2022-01-01-wang-amir"] }, [["b.txt", [2]]]],
    ["has words", { words: "nowhere" }, []],
  ])("%s", (_, view, places) => expect(placesIn(view)).toEqual(places));
});

describe("agreement over a view", () => {
  const figure = (view: Partial<View>, id: string, of = id) =>
    over(view).figures.find((one) => one.id === id && one.of === of);

  test("has its own base and says what that is a part of", () => {
    expect(over({ years: [2021] })).toMatchObject({
      files: ["a.txt"],
      rows: 3,
      of: { readouts: 2, rows: 4 },
    });
    expect(figure({ years: [2021] }, "speaker")?.share).toEqual({ agreeing: 2, of: 3 });
    expect(figure({ years: [2021] }, "topics")?.match).toEqual({ both: 1, reference: 3, coder: 2 });
    expect(figure({ years: [2021] }, "sentences")?.match).toEqual({ both: 3, reference: 3, coder: 3 });
    expect(figure({ years: [2021] }, "callDate")?.share).toEqual({ agreeing: 1, of: 1 });
  });

  test("keeps what the coder missed, with an interval", () => {
    const afghanistan = figure({ topics: ["afghanistan"] }, "afghanistan");
    expect(afghanistan).toMatchObject({ match: { both: 1, reference: 2, coder: 1 }, recall: { value: 0.5 } });
    expect(afghanistan?.agreement.low).toBeGreaterThan(0);
    expect(afghanistan?.agreement.high).toBeLessThan(1);
  });

  test("has no κ of what the view is chosen by", () => {
    expect(figure({ years: [2021] }, "afghanistan")?.kappa).not.toBeNull();
    expect(figure({ topics: ["afghanistan"] }, "afghanistan")?.kappa).toBeNull();
    expect(figure({ topics: ["afghanistan"] }, "topics")?.kappa).toBeNull();
    expect(figure({ speakers: ["wang"] }, "speaker")?.kappa).toBeNull();
  });

  test("of an empty view has no figure", () => {
    expect(over({ words: "nowhere" })).toMatchObject({ files: [], rows: 0, figures: [], disagreements: [] });
  });
});

test("says what it is counted over", () => {
  const unseen = measureSet("unseen", "b", TWO.slice(1));
  expect(tellWhole([whole, unseen])).toBe(
    "The whole reference: 4 statements of these calls, 1 statement of the unseen readouts, with their narration.",
  );
  const set = over({ topics: ["afghanistan"] });
  expect(tellNarrowed("1 statement on Afghanistan in 1 call.", 1, [set, unseen])).toBe(
    "1 statement on Afghanistan in 1 call, and 1 more that only the reference puts there; the unseen readouts, which are none of these calls, over their whole reference.",
  );
  expect(tellNarrowed("1 statement in 1 call.", 1, [{ ...set, rows: 1 }])).toBe("1 statement in 1 call.");
  expect(tellWhole([])).toBe("Nothing, for the reference codings are missing.");
});
