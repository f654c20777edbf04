import { expect, test } from "vitest";
import { phraseAround } from "../../lib/coding/phrase";
import { tokenize } from "../../lib/words/tokens";

const around = (text: string, run: string) => {
  const tokens = tokenize(text);
  const start = text.indexOf(run);
  const first = tokens.findIndex((token) => token.start >= start);
  const end = tokens.findLastIndex((token) => token.end <= start + run.length) + 1;
  const phrase = phraseAround(tokens, first, end, 0, tokens.length);
  return text.slice(tokens[phrase.first]?.start, tokens[phrase.end - 1]?.end);
};

test.each([
  [
    "China will honor the important consensus of the two leaders.",
    "consensus",
    "the important consensus of the two leaders",
  ],
  [
    "He praised Iran's constructive role in the region, Wang said.",
    "role",
    "Iran's constructive role in the region",
  ],
  [
    "They welcomed the talks between Riyadh and Tehran and hoped for more.",
    "talks",
    "the talks between Riyadh and Tehran",
  ],
  ["It weighs on the Afghan people.", "Afghan", "the Afghan people"],
  ["Aid, said the minister, has arrived.", "Aid", "Aid"],
  ["The ceasefire in Gaza is what counts.", "ceasefire", "The ceasefire in Gaza"],
  ["The council may act on sanctions before they bite.", "sanctions", "sanctions"],
])("%s: %s", (text, run, phrase) => {
  expect(around(text, run)).toBe(phrase);
});
