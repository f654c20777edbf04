import { describe, expect, test } from "vitest";
import { codeActs } from "../../lib/coding/acts";
import ofActs from "./act-sentences.json";
import { callOf, statementsOf } from "./call";
import sentences from "./sentences.json";

interface Row {
  sides: string[];
  side: string;
  level?: "leaders";
  after?: string;
  text: string;
  acts: string[];
}

const actsOf = (texts: string[], side: string, sides = ["China", "Iran"]) =>
  (codeActs(statementsOf(texts, side), callOf(sides)).at(-1) ?? []).map(({ id }) => id).sort();

describe("codeActs tells what a sentence does", () => {
  test.each([...sentences, ...ofActs] as Row[])("$side: $text", ({ sides, side, after, text, acts }) => {
    expect(actsOf(after ? [after, text] : [text], side, sides)).toEqual([...acts].sort());
  });
});

describe("codeActs by the codebook's rules of combination", () => {
  test.each([
    [
      "support that is promised",
      "China will continue to support Iran in safeguarding its rights.",
      "China",
      "pledge support",
    ],
    [
      "opposition that is promised",
      "China is ready to jointly oppose unilateralism.",
      "China",
      "oppose pledge",
    ],
    ["backing in opposing", "China supports Iran in opposing hegemony.", "China", "support"],
    [
      "promised backing in opposing",
      "China will support Iran in opposing hegemony.",
      "China",
      "pledge support",
    ],
    ["mutual support that is urged", "The two sides should continue to support each other.", "China", "urge"],
    [
      "should not, of a third party",
      "The United States should not make new troubles.",
      "China",
      "oppose urge",
    ],
    ["should not, of both sides", "The two sides should not be distracted.", "China", "urge"],
    ["thanks for support", "Iran thanks China for supporting Iran's position.", "Iran", "thank"],
    [
      "two clauses",
      "The plan serves the interests of the two countries, and both sides should implement it.",
      "China",
      "assess urge",
    ],
    [
      "two predicates",
      "China appreciates Iran's sincerity, supports Iran in safeguarding its rights, and calls on others to talk.",
      "China",
      "support thank urge",
    ],
    [
      "a second thought",
      "He thanked China for the aid, adding that it came at a hard time.",
      "Iran",
      "assess thank",
    ],
    [
      "a second thought that condemns",
      "China condemns the attack, believing that it violates international law.",
      "China",
      "oppose",
    ],
    [
      "a concession is no clause of its own",
      "Although the United States has left, it still has an inescapable responsibility.",
      "China",
      "oppose",
    ],
    ["will, of a thing", "Relations between the two countries will grow.", "China", "assess"],
    ["readiness of the other side", "China noted that Iran is ready to talk.", "China", "assess"],
    ["agreed to", "They agreed to stay in touch.", "both", "pledge"],
    ["agreed that somebody should", "They agreed that the protocols should be ratified.", "both", "urge"],
    ["a bracket before the verb", "A settlement, in his eyes, will not come soon.", "Iran", "assess"],
    ["an aside that warns", "Those who do so will regret it, he warned.", "Iran", "oppose"],
    [
      "Noting that",
      "Noting that the question is old, Wang Yi said that talks must start.",
      "China",
      "assess urge",
    ],
  ])("%s: %s", (_rule, text, side, acts) => {
    expect(actsOf([text], side).join(" ")).toBe(acts);
  });

  test("a fragment has the acts of what it was torn from", () => {
    const before =
      "Iran thanks China for its valuable support, and stands ready to jointly oppose unilateralism.";
    expect(actsOf([before, "Ism, hegemonism and external interference."], "Iran")).toEqual([
      "oppose",
      "pledge",
    ]);
    expect(actsOf([before, "Safeguarded international fairness and justice."], "Iran")).toEqual(["assess"]);
  });

  test("narration has none", () => {
    const [statement] = statementsOf(["Wang Yi thanked him."], "China");
    if (!statement) throw new Error("one statement expected");
    expect(
      codeActs([{ ...statement, kind: "narration", speaker: null, side: null }], callOf(["China", "Iran"])),
    ).toEqual([[]]);
  });

  test("each act says by which rule and words it was found", () => {
    const [acts] = codeActs(
      statementsOf(["China stands ready to help."], "China"),
      callOf(["China", "Iran"]),
    );
    expect(acts).toEqual([
      { id: "pledge", reason: { rule: "the speaker's side does it", cue: "stands ready" } },
    ]);
  });
});
