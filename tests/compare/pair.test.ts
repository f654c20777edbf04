import { describe, expect, test } from "vitest";
import { chooseOther, choosePair } from "../../lib/compare/choose";
import { findHalf, formatHalf, halfView, restOfView } from "../../lib/compare/pair";
import { parseCompare } from "../../lib/compare/parse";
import { buildColumns } from "../../lib/corpus/columns";
import { WHOLE } from "../../lib/view/view";
import { makeCorpus } from "../corpus/make";
import { columns } from "../figures/three-calls";

const read = (query: string) => {
  const { a, b, problems } = parseCompare(query, columns);
  return [a && `${a.kind} ${a.id}`, b && `${b.kind} ${b.id}`, problems.join(" ")];
};

describe("an address names its halves", () => {
  test.each<[string, string | undefined, string | undefined, RegExp]>([
    ["a=wang-yi&b=qin-gang", "speaker wang-yi", "speaker qin-gang", /^$/],
    ["a=2021&b=2023", "year 2021", "year 2023", /^$/],
    ["a=china&b=both", "side china", "side both", /^$/],
    ["a=speaker:wang-yi&b=Speaker:Qin-Gang ", "speaker wang-yi", "speaker qin-gang", /^$/],
    ["a=2021-02-10-wang-yi-lavrov", "call 2021-02-10-wang-yi-lavrov", undefined, /^$/],
    ["", undefined, undefined, /^$/],
    ["a=&b=2021", undefined, "year 2021", /^$/],
    ["a=nobody&b=2021", undefined, "year 2021", /“nobody” is no call, speaker, side or year/],
    ["a=side:wang-yi", undefined, undefined, /“side:wang-yi” is no call/],
    ["a=wang-yi&b=2021", "speaker wang-yi", undefined, /“Wang Yi” is a speaker and “2021” a year/],
    ["a=2021&b=2021", "year 2021", undefined, /“2021” cannot be compared with itself/],
    ["a=2021&a=2023", "year 2021", undefined, /“a” is given more than once/],
    ["a=2021&b=2023&colour=red", "year 2021", "year 2023", /“colour” is no parameter/],
  ])("%s", (query, a, b, problems) => {
    const [readA, readB, said] = read(query);
    expect([readA, readB]).toEqual([a, b]);
    expect(said).toMatch(problems);
  });

  test("the rest of the query is the view", () => {
    expect(parseCompare("a=2021&b=2023&topic=terrorism&sort=-date", columns).view).toEqual({
      ...WHOLE,
      topics: ["terrorism"],
      sort: [{ column: "date", desc: true }],
    });
  });
});

test("an id that two kinds share is named with its kind", () => {
  const { corpus } = makeCorpus([
    {
      file: "j.txt",
      date: "2024-01-01",
      people: [
        ["Jordan", "Chad"],
        ["Ali", "Jordan"],
      ],
      lines: [["Ali", []]],
    },
  ]);
  const names = buildColumns(corpus);
  const side = findHalf("side:jordan", names);
  expect(side).toEqual({ kind: "side", id: "jordan", label: "Jordan" });
  expect(side && formatHalf(side, names)).toBe("side:jordan");
  const speaker = findHalf("jordan", names);
  expect(speaker?.kind).toBe("speaker");
  expect(speaker && formatHalf(speaker, names)).toBe("jordan");
});

test("a half takes the place of what the view chose of its kind, and of nothing else", () => {
  const view = { ...WHOLE, years: [2021], speakers: ["lavrov"] };
  expect(halfView(view, { kind: "year", id: "2023", label: "2023" })).toEqual({ ...view, years: [2023] });
  expect(halfView(view, { kind: "side", id: "china", label: "China" })).toEqual({
    ...view,
    sides: ["china"],
  });
  expect(restOfView(view, "year")).toEqual({ ...view, years: [] });
});

describe("what is compared where nothing is chosen", () => {
  test.each([
    ["side", "china", "russia"],
    ["speaker", "wang-yi", "lavrov"],
    ["year", "2021", "2023"],
    ["call", "2021-11-01-wang-yi-lavrov", "2023-05-05-lavrov-qin-gang"],
  ] as const)("of %ss %s and %s", (kind, a, b) => {
    const pair = choosePair(columns, WHOLE, kind, null);
    expect([pair?.a.id, pair?.b.id]).toEqual([a, b]);
  });

  test("the other half is never the same", () => {
    const half = findHalf("china", columns);
    expect(half && chooseOther(columns, WHOLE, half, null)?.id).toBe("russia");
  });

  test("one year alone is no pair", () => {
    const { columns: one } = makeCorpus([
      { file: "x.txt", date: "2024-01-01", people: [["A B", "Chad"]], lines: [["A B", []]] },
    ]);
    expect(choosePair(one, WHOLE, "year", null)).toBeUndefined();
  });
});
