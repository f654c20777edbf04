import { describe, expect, test } from "vitest";
import { codeTopics } from "../../lib/coding/topics";
import { callOf, statementsOf } from "./call";
import sentences from "./sentences.json";

interface Row {
  sides: string[];
  side: string;
  level?: "leaders";
  after?: string;
  text: string;
  topics: string[];
}

describe("codeTopics gives the topics that a sentence's own words speak of", () => {
  test.each(sentences as Row[])("$side: $text", ({ sides, side, level, after, text, topics }) => {
    const statements = statementsOf(after ? [after, text] : [text], side);
    const coded = codeTopics(statements, callOf(sides, level)).at(-1) ?? [];
    expect(coded.map(({ id }) => id).sort()).toEqual([...topics].sort());
    for (const { evidence, start, end } of coded) expect(text.slice(start, end)).toBe(evidence);
  });
});

describe("codeTopics in context", () => {
  const iran = callOf(["China", "Iran"]);
  const idsOf = (texts: string[], side: string, call = iran) =>
    codeTopics(statementsOf(texts, side), call).map((topics) => topics.map(({ id }) => id));

  test("an echo counts only behind the talk that it echoes", () => {
    const text = "He thanked China for holding to its position throughout the negotiations.";
    expect(idsOf([text], "Iran")).toEqual([[]]);
    expect(idsOf(["Amir-Abdollahian briefed him on the Vienna talks.", text], "Iran").at(-1)).toEqual([
      "nuclear-issue",
    ]);
  });

  test("a ceasefire is Gaza's unless the talk is of another place", () => {
    expect(idsOf(["He called for a ceasefire."], "Iran")).toEqual([["palestine-gaza"]]);
    expect(idsOf(["He called for a ceasefire in Ukraine."], "Iran")).toEqual([[]]);
  });

  test("who speaks or is spoken to is no place that is talked about", () => {
    const call = {
      ...callOf(["China", "Israel"]),
      participants: [
        { name: "Wang Yi", country: "China", office: "Foreign Minister" },
        { name: "Israel Katz", country: "Israel", office: "Foreign Minister" },
      ],
    };
    expect(idsOf(["Israel Katz congratulated China on its anniversary."], "Israel", call)).toEqual([
      ["occasions"],
    ]);
    expect(idsOf(["Wang Yi told Israel Katz that Israel must stop."], "China", call)).toEqual([
      ["palestine-gaza"],
    ]);
  });

  test("of the United States on the line only the other side's words count", () => {
    const call = callOf(["China", "United States"]);
    const text = "The United States should stop its provocations.";
    expect(idsOf([text], "China", call)).toEqual([["united-states"]]);
    expect(idsOf([text], "United States", call)).toEqual([[]]);
    expect(idsOf(["China is ready to talk with the United States."], "China", call)).toEqual([[]]);
  });

  test("narration has no topics, but what it names can be echoed", () => {
    const [first, second] = statementsOf(
      ["They talked about the Vienna talks.", "Iran wants the talks to succeed."],
      "Iran",
    );
    if (!first || !second) throw new Error("two statements expected");
    const coded = codeTopics([{ ...first, kind: "narration", speaker: null, side: null }, second], iran);
    expect(coded.map((topics) => topics.map(({ id }) => id))).toEqual([[], ["nuclear-issue"]]);
  });

  test("a statement over a part of its sentence has that part's topics", () => {
    const text = "Wang spoke of Afghanistan, and Amir-Abdollahian said that vaccines had arrived.";
    const [whole] = statementsOf([text], "China");
    if (!whole) throw new Error("one statement expected");
    const comma = text.indexOf(",");
    const parts = [
      { ...whole, part: { start: 0, end: comma } },
      { ...whole, part: { start: comma, end: text.length } },
    ];
    expect(codeTopics(parts, iran).map((topics) => topics.map(({ id }) => id))).toEqual([
      ["afghanistan"],
      ["covid-19"],
    ]);
  });

  test("each topic says by which rule and words it was found", () => {
    const [topics] = codeTopics(
      statementsOf(["Iran backs the Global Development Initiative."], "Iran"),
      iran,
    );
    expect(topics?.[0]?.reason).toEqual({ rule: "words of the topic", cue: "Global Development Initiative" });
  });
});
