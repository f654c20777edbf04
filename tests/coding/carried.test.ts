import { describe, expect, test } from "vitest";
import { codeTopics } from "../../lib/coding/topics";
import { callOf, statementsOf } from "./call";

const call = callOf(["China", "Iran"]);
const nuclear = "China calls on other parties to the JCPOA to keep to dialogue.";

describe("codeTopics carries topics over from the sentence before", () => {
  test("where a sentence without any points back", () => {
    const [, coded] = codeTopics(
      statementsOf([nuclear, "He added that China will continue to play its role in its own way."], "China"),
      call,
    );
    expect(coded).toMatchObject([
      { id: "nuclear-issue", evidence: "play its role in its own way", carried: true },
    ]);
    expect(coded?.[0]?.reason).toEqual({ rule: "carried from the sentence before", cue: "its role" });
  });

  test.each([
    ["Terrorist groups have crossed the border.", "It is necessary to confront them.", "terrorism"],
    [
      "The partnership of the two countries is of long standing.",
      "It has endured every storm.",
      "strategic-partnership",
    ],
    ["The two presidents met in May.", "Relevant talks are making progress.", "leaders-guidance"],
  ])("by what it leaves unnamed: %s %s", (first, second, topic) => {
    const [, coded] = codeTopics(statementsOf([first, second], "China"), call);
    expect(coded).toMatchObject([{ id: topic, carried: true }]);
  });

  test("but only the affair, not the rights and wrongs beside it", () => {
    const before =
      "Iran is committed to reviving the JCPOA, but will not accept the U.S. attempt to achieve its goals through bullying.";
    const [, coded] = codeTopics(
      statementsOf([before, "Iran thanks China for its support, he added."], "Iran"),
      call,
    );
    expect(coded?.map(({ id }) => id)).toEqual(["nuclear-issue"]);
  });

  test("not where the sentence can be understood without it", () => {
    expect(
      codeTopics(
        statementsOf([nuclear, "China is ready to expand cooperation with Iran."], "China"),
        call,
      )[1],
    ).toEqual([]);
  });

  test("not by a “that” that only opens a clause", () => {
    const clause = "He stressed the projects that serve development.";
    expect(codeTopics(statementsOf([nuclear, clause], "China"), call)[1]?.map(({ id }) => id)).not.toContain(
      "nuclear-issue",
    );
  });

  test("not over the end of a paragraph, nor from another speaker", () => {
    const [first] = statementsOf([nuclear], "China");
    const [second] = statementsOf(["China will play its role."], "China", 2);
    const [third] = statementsOf(["Iran will play its role."], "Iran");
    if (!first || !second || !third) throw new Error("three statements expected");
    expect(codeTopics([first, second], call)[1]).toEqual([]);
    expect(codeTopics([first, third], call)[1]).toEqual([]);
  });
});
