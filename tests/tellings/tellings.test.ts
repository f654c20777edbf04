import { describe, expect, test } from "vitest";
import { hasTellings, tellingsOf } from "../../lib/tellings/tellings";
import { type Draft, goldCorpus, makeCorpus } from "../corpus/make";
import { threeTellings } from "./three-readouts";

describe("three invented readouts of one call", () => {
  const { call, tellings, byHand } = threeTellings();

  test("are one call, and every two of them are set beside each other", () => {
    expect(call.readouts).toHaveLength(3);
    expect(tellings.pairs.map(({ one, other }) => `${one.readout.file} ${other.readout.file}`)).toEqual([
      "cn.txt ir.txt",
      "cn.txt wire.txt",
      "ir.txt wire.txt",
    ]);
  });

  test("are matched as by hand: alike, differently, in one only", () => {
    const found = tellings.pairs.map(({ one, other, matched }) => ({
      one: one.readout.file,
      other: other.readout.file,
      alike: matched.alike.map((match) => [match.one.n, match.other.n]),
      differently: matched.differently.map((match) => ({
        sentences: [match.one.n, match.other.n],
        sameSpeaker: match.likeness.sameSpeaker,
        actsOfOne: match.actsOfOne,
        actsOfOther: match.actsOfOther,
      })),
      onlyOne: matched.onlyOne.map(({ row }) => row.n),
      onlyOther: matched.onlyOther.map(({ row }) => row.n),
    }));
    expect(found).toEqual(byHand.pairs);
  });

  test("leave out these topics", () => {
    expect(Object.fromEntries(tellings.leftOut.map(({ topic, statements }) => [topic, statements]))).toEqual(
      byHand.leftOut,
    );
  });

  test("each match has its reason and score", () => {
    const thanked = tellings.pairs[0]?.matched.differently[0]?.likeness;
    expect(thanked?.sharedWords.slice(0, 2)).toEqual(["constructive", "role"]);
    expect(thanked?.sharedTopics).toEqual(["nuclear-issue"]);
    expect(thanked?.score).toBeGreaterThan(0.7);
    expect(thanked?.score).toBeLessThan(0.9);
  });

  test("a statement that is like a matched one says which", () => {
    const left = tellings.pairs[0]?.matched.onlyOne ?? [];
    expect(left.map(({ row, near }) => [row.n, near?.row.n ?? null])).toEqual([
      [6, 3],
      [8, null],
    ]);
  });
});

const PEOPLE: Draft["people"] = [
  ["Wang Yi", "China"],
  ["Ali Bagheri", "Iran"],
];

/** Two readouts of one call, of these lines. */
const two = (one: Draft["lines"], other: Draft["lines"]) => {
  const { corpus } = makeCorpus([
    { file: "a.txt", date: "2024-01-01", people: PEOPLE, lines: one },
    { file: "b.txt", date: "2024-01-01", people: PEOPLE, lines: other },
  ]);
  const [call] = corpus.calls;
  if (!call) throw new Error("no call");
  return tellingsOf(corpus, call);
};

test("two readouts in which nothing matches", () => {
  const { pairs, leftOut } = two(
    [
      ["Wang Yi", ["afghanistan"], ["urge"], "Kabul needs an inclusive government."],
      ["Ali Bagheri", ["covid-19"], ["thank"], "Vaccines arrived in time."],
    ],
    [
      ["Wang Yi", ["belt-and-road"], ["pledge"], "Railways will be built."],
      ["Ali Bagheri", ["afghanistan"], ["oppose"], "Foreign troops left chaos behind."],
    ],
  );
  const [pair] = pairs;
  expect([pair?.matched.alike, pair?.matched.differently]).toEqual([[], []]);
  expect(pair?.matched.onlyOne.map(({ row, near }) => [row.n, near])).toEqual([
    [1, null],
    [2, null],
  ]);
  expect(pair?.matched.onlyOther.map(({ row }) => row.n)).toEqual([1, 2]);
  expect(leftOut.map(({ topic, statements }) => [topic, statements])).toEqual([
    ["belt-and-road", [0, 1]],
    ["covid-19", [1, 0]],
  ]);
});

test("a word that every statement has does not match what a rare word keeps apart", () => {
  const { pairs } = two(
    [
      ["Wang Yi", ["palestine-gaza"], ["urge"], "Cooperation needs a ceasefire in Gaza."],
      ["Wang Yi", ["belt-and-road"], ["pledge"], "Cooperation on railways will grow."],
    ],
    [
      ["Wang Yi", ["belt-and-road"], ["pledge"], "Cooperation brings railways."],
      ["Wang Yi", ["palestine-gaza"], ["urge"], "Cooperation and a ceasefire."],
    ],
  );
  const alike = pairs[0]?.matched.alike.map(({ one, other }) => [one.n, other.n]);
  expect(alike).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

test("of two that say the same twice, the places decide", () => {
  const line: Draft["lines"][number] = ["Wang Yi", ["terrorism"], ["oppose"], "Terror must be fought."];
  const { pairs } = two([line, line], [line, line]);
  expect(pairs[0]?.matched.alike.map(({ one, other }) => [one.n, other.n])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test("an empty telling is matched with nothing", () => {
  const { pairs } = two([["", []]], [["Wang Yi", ["terrorism"], ["oppose"]]]);
  expect(pairs[0]?.matched.onlyOne).toEqual([]);
  expect(pairs[0]?.matched.onlyOther).toHaveLength(1);
});

test("no call of the seeds has two readouts", () => {
  expect(goldCorpus().corpus.calls.filter(hasTellings)).toEqual([]);
});
