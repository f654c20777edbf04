import { expect, test } from "vitest";
import { formsByStem, withBaseHead } from "../../lib/phrases/head";
import { joinSpelled, type Spelled } from "../../lib/phrases/spelling";
import { stemOf } from "../../lib/phrases/stem";

const spelled = (text: string): Spelled[] =>
  text.split(" ").map((word) => ({ text: word, stem: stemOf(word.toLowerCase()), gap: " " }));

test.each([
  ["playing a greater role", ["playing a greater role", "play its role"], "play a greater role"],
  ["safeguarded justice", ["safeguarded justice", "Safeguard justice"], "safeguard justice"],
  [
    "interferences in affairs",
    ["interferences in affairs", "interference in affairs"],
    "interference in affairs",
  ],
  ["replies to letters", ["replies to letters", "a reply to letters"], "reply to letters"],
  // no use has the base
  [
    "thanks them for support",
    ["thanks them for support", "thanked them for support"],
    "thanks them for support",
  ],
  // another word of the same stem is no base of it
  [
    "unswervingly develop ties",
    ["unswervingly develop ties", "unswerving development"],
    "unswervingly develop ties",
  ],
  // the grammar needs what stands inside
  [
    "support it in safeguarding",
    ["support it in safeguarding", "safeguard it"],
    "support it in safeguarding",
  ],
])("“%s” among %j is named “%s”", (first, wordings, named) => {
  expect(joinSpelled(withBaseHead(spelled(first), formsByStem(wordings.map(spelled))))).toBe(named);
});
