import { describe, expect, test } from "vitest";
import { phraseAround } from "../../lib/coding/phrase";
import { beginStretch } from "../../lib/coding/stretch";
import { tokenize } from "../../lib/words/tokens";

const around = (text: string, run: string, others: string[] = []) => {
  const tokens = tokenize(text);
  const runOf = (words: string) => {
    const start = text.indexOf(words);
    return {
      first: tokens.findIndex((token) => token.start >= start),
      end: tokens.findLastIndex((token) => token.end <= start + words.length) + 1,
    };
  };
  const stretch = beginStretch(tokens, { from: 0, to: tokens.length });
  const phrase = phraseAround(stretch, runOf(run), others.map(runOf));
  return text.slice(tokens[phrase.first]?.start, tokens[phrase.end - 1]?.end);
};

describe("a run of words grows to the phrase it stands in", () => {
  test.each([
    // the whole noun phrase, to its noun
    ["It weighs on the Afghan people.", "Afghan", "the Afghan people"],
    ["China noted the Gaza ceasefire negotiation process.", "Gaza", "the Gaza ceasefire negotiation process"],
    ["He backed a just and reasonable settlement.", "settlement", "a just and reasonable settlement"],
    ["He praised Iran's constructive role, Wang said.", "role", "Iran's constructive role"],
    ["Mr. Li met Dr. Abdelatty on the day.", "Abdelatty", "Dr. Abdelatty"],
    ["They discussed the Rafah crossing again.", "Rafah", "the Rafah crossing"],
    ["Egypt saw the U.S. attempt fail.", "U.S.", "the U.S. attempt"],
    // what is joined to it and linked to it
    [
      "China will jointly oppose unilateralism and bullying.",
      "unilateralism",
      "jointly oppose unilateralism and bullying",
    ],
    [
      "They spoke of national sovereignty, security and territorial integrity.",
      "national sovereignty",
      "national sovereignty, security and territorial integrity",
    ],
    [
      "They welcomed the talks between Riyadh and Tehran and hoped for more.",
      "talks",
      "the talks between Riyadh and Tehran",
    ],
    [
      "Iran welcomed the new consensus reached by the two heads of state.",
      "consensus",
      "the new consensus reached by the two heads of state",
    ],
    [
      "They can deepen cooperation in fields such as agriculture.",
      "cooperation in fields",
      "deepen cooperation in fields such as agriculture",
    ],
    [
      "It appreciates China’s fair position in regional affairs such as the nuclear issue.",
      "fair position",
      "China’s fair position in regional affairs such as the nuclear issue",
    ],
    // but not what only dates it or says how
    ["He named the plan in accordance with the law.", "plan", "the plan"],
    ["He named the vaccines on the basis of need.", "vaccines", "the vaccines"],
    ["The council may act on sanctions before they bite.", "sanctions", "sanctions"],
    // the noun that a short one belongs to
    ["He spoke of the chaos in Afghanistan, Wang said.", "Afghanistan", "the chaos in Afghanistan"],
    ["He exchanged views on Afghanistan.", "Afghanistan", "Afghanistan"],
    [
      "They touched on issues related to Taiwan, Xinjiang, and Hong Kong.",
      "Taiwan",
      "issues related to Taiwan, Xinjiang, and Hong Kong",
    ],
    // what is said of a short one that is the subject
    [
      "Iran holds that Afghanistan should establish an inclusive government.",
      "Afghanistan",
      "Afghanistan should establish an inclusive government",
    ],
    [
      "Xi said China-Serbia ties are at their best.",
      "China-Serbia ties",
      "China-Serbia ties are at their best",
    ],
    [
      "Iraq-Egypt relations are deep-rooted and special.",
      "Iraq-Egypt relations",
      "Iraq-Egypt relations are deep-rooted and special",
    ],
    ["Western sanctions are illegal, he said.", "Western sanctions", "Western sanctions are illegal"],
    // but not where and how it was said
    ["He welcomed the victory over terrorists in a phone call.", "terrorists", "the victory over terrorists"],
    ["Pakistan adheres to the ‘One-China Policy’ and to peace.", "One-China", "One-China Policy"],
    // the verb that governs it
    [
      "Both should steadily advance practical cooperation.",
      "practical cooperation",
      "steadily advance practical cooperation",
    ],
    ["China is ready to deepen and expand trade with Iran.", "trade", "deepen and expand trade with Iran"],
    // no subject before a verb, no half of a name, no other clause
    [
      "Amir-Abdollahian wished the congress a success.",
      "Abdollahian wished the congress a success",
      "wished the congress a success",
    ],
    [
      "China will unswervingly develop friendly relations with Iran.",
      "China will unswervingly develop friendly relations with Iran",
      "unswervingly develop friendly relations with Iran",
    ],
    [
      "Iran enters the nuclear talks, he said, and expects the other party to give up threats.",
      "nuclear talks, he said, and expects the other party",
      "expects the other party to give up threats",
    ],
    ["They follow in accordance with the roadmap.", "accordance with the roadmap", "the roadmap"],
    [
      "Iran opposes all interferences in other countries' internal affairs.",
      "all interferences in",
      "all interferences in other countries' internal affairs",
    ],
    // a quotation with its marks
    ["They spoke of the “Belt and Road” initiative.", "Belt and Road", "the “Belt and Road” initiative"],
    [
      'China\'s proposal to jointly build the "Belt and Road" is new.',
      "Belt and Road",
      'jointly build the "Belt and Road"',
    ],
  ])("%s: %s", (text, run, phrase) => {
    expect(around(text, run)).toBe(phrase);
  });

  test("and takes in no run that shows something else", () => {
    const text = "He backs a just stance on the Palestinian conflict.";
    expect(around(text, "just stance")).toBe("a just stance on the Palestinian conflict");
    expect(around(text, "just stance", ["Palestinian conflict"])).toBe("a just stance");
  });
});
