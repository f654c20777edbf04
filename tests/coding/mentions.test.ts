import { describe, expect, test } from "vitest";
import { markMentions } from "../../lib/coding/mentions";
import { tokenize } from "../../lib/words/tokens";

const PARTICIPANTS = [
  { name: "Wang Yi", country: "China", office: "State Councilor and Foreign Minister" },
  { name: "Hossein Amir-Abdollahian", country: "Iran", office: "Foreign Minister" },
];

const marked = (text: string): string[] => {
  const tokens = tokenize(text);
  return markMentions(tokens, PARTICIPANTS).map(({ kind, participant, first, end }) => {
    const words = text.slice(tokens[first]?.start, tokens[end - 1]?.end);
    return `${kind}${participant ?? ""}: ${words}`;
  });
};

const OTHERS = [
  { name: "Mohammed Shia al-Sudani", country: "Iraq", office: "Prime Minister" },
  { name: "Mohammad Ishaq Dar", country: "Pakistan", office: "Deputy Prime Minister and Foreign Minister" },
  { name: "Abdullah bin Zayed Al Nahyan", country: "United Arab Emirates", office: "Foreign Secretary" },
  { name: "Amir Khan Muttaqi", country: "Afghanistan", office: "Acting Foreign Minister" },
];

describe("markMentions", () => {
  test.each([
    ["Prime Minister al-Sudani agreed.", "participant0"],
    ["In reply al-Sudani agreed.", "participant0"],
    ["the DPM/FM agreed.", "role1"],
    ["the Acting Foreign Minister agreed.", "role3"],
    ["Foreign Secretary bin Zayed agreed.", "participant2"],
  ])("of other calls: %s", (text, first) => {
    const [mention] = markMentions(tokenize(text), OTHERS);
    expect(`${mention?.kind}${mention?.participant ?? ""}`).toBe(first);
  });

  test("a small particle without a name behind it is nobody", () => {
    expect(markMentions(tokenize("a de facto al fresco meeting"), OTHERS)).toEqual([]);
  });

  test.each([
    ["Wang said so.", ["participant0: Wang"]],
    ["Amir Abdollahian agreed.", ["participant1: Amir Abdollahian"]],
    ["Amirabdollahian agreed.", ["participant1: Amirabdollahian"]],
    ["Dr. Amir-Abdollahian agreed.", ["participant1: Dr. Amir-Abdollahian"]],
    [
      "new Iranian Foreign Minister Hossein Amir-Abdollahian agreed",
      ["participant1: new Iranian Foreign Minister Hossein Amir-Abdollahian"],
    ],
    ["said the Chinese minister.", ["role0: the Chinese minister"]],
    ["The Iranian side agreed.", ["role1: The Iranian side"]],
    ["Iran's top diplomat agreed.", ["role1: Iran's top diplomat"]],
    ["He told his counterpart.", ["pronoun: He", "role: his counterpart"]],
    ["Wang Wenbin, a spokesman, did not.", ["office: a spokesman"]],
    ["President Ebrahim Raisi sent greetings.", ["other-person: President Ebrahim Raisi"]],
    ["Chinese President Xi Jinping agreed.", ["other-person: Chinese President Xi Jinping"]],
    ["China told us that Tehran agreed.", ["country0: China", "country1: Tehran"]],
    ["the Iranian nuclear issue", ["country1: Iranian"]],
  ])("%s", (text, mentions) => {
    expect(marked(text)).toEqual(mentions);
  });
});
