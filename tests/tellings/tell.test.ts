import { describe, expect, test } from "vitest";
import { tellDifference, tellHeadline, tellingName, tellPair, tellReason } from "../../lib/tellings/tell";
import { threeTellings } from "./three-readouts";

describe("the tellings in words", () => {
  const { corpus, tellings } = threeTellings();
  const [pair] = tellings.pairs;
  if (!pair) throw new Error("no pair");
  const names: [string, string] = [tellingName(pair.one), tellingName(pair.other)];

  test("a readout is called by its side, its issuer and its place", () => {
    expect(tellings.tellings.map(tellingName)).toEqual([
      "China, readout 1",
      "Iran (IRNA), readout 2",
      "China (Xinhua), readout 3",
    ]);
  });

  test("the headline is of two sides", () => {
    expect(tellHeadline(tellings)).toBe("China and Iran tell 3 of 6 shared statements differently");
    expect(tellHeadline({ ...tellings, pairs: tellings.pairs.slice(1, 2) })).toBe(
      "The first two readouts tell all they have in common alike",
    );
    const nothing = { alike: [], differently: [], onlyOne: [], onlyOther: [] };
    expect(tellHeadline({ ...tellings, pairs: [{ ...pair, matched: nothing }] })).toBe(
      "China and Iran have no statement in common",
    );
  });

  test("a pair is told with its counts", () => {
    expect(tellPair(pair)).toBe(
      "6 statements are in both: 3 told alike, 3 differently. Only in China, readout 1: 2. Only in Iran (IRNA), readout 2: 1.",
    );
  });

  test("a difference names what only one readout has", () => {
    expect(pair.matched.differently.map((match) => tellDifference(match, names, corpus.speakers))).toEqual([
      "Only China, readout 1 has “thank”. Only Iran (IRNA), readout 2 has “urge”.",
      "Said by Araghchi in China, readout 1, by Wang Yi in Iran (IRNA), readout 2.",
      "Said by both sides in China, readout 1, by Araghchi in Iran (IRNA), readout 2. Only China, readout 1 has “exchange”. Only Iran (IRNA), readout 2 has “oppose” and “urge”.",
    ]);
    expect(pair.matched.alike.map((match) => tellDifference(match, names, corpus.speakers))).toEqual([
      "",
      "",
      "",
    ]);
  });

  test("a reason has its words, topics and speaker", () => {
    expect(
      tellReason({
        score: 0.5,
        words: 0.4,
        sharedWords: ["a", "b", "c", "d", "e", "f", "g", "h"],
        sharedTopics: ["sovereignty", "afghanistan"],
        sameSpeaker: false,
      }),
    ).toBe(
      "0.50 of 1: same words “a”, “b”, “c”, “d”, “e”, “f” and 2 more; same topics Sovereignty and non-interference and Afghanistan; another speaker",
    );
  });
});
