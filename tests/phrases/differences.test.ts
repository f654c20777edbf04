import { expect, test } from "vitest";
import { differencesOf } from "../../lib/phrases/differences";
import type { Spelled } from "../../lib/phrases/spelling";

const spelled = (text: string): Spelled[] =>
  text.split(" ").map((word, i) => ({ text: word, stem: word.replace(/s$/, ""), gap: i === 0 ? "" : " " }));

/** Added words in +…+, those left out in −…−. */
const marked = (first: string, variant: string) =>
  differencesOf(spelled(first), spelled(variant))
    .map(({ change, text }) => (change === "kept" ? text : change === "added" ? `+${text}+` : `−${text}−`))
    .join("");

test.each([
  ["rights and interests", "rights and interests", "rights and interests"],
  ["right and interest", "rights and interests", "rights and interests"],
  ["legitimate rights", "legitimate and lawful rights", "legitimate+ and lawful+ rights"],
  ["sovereignty and dignity", "sovereignty", "sovereignty− and dignity−"],
  ["peace and stability", "security and stability", "+security+− peace− and stability"],
  ["cooperation plan", "plan for cooperation", "+plan for+ cooperation− plan−"],
])("“%s” against “%s”", (first, variant, expected) => {
  expect(marked(first, variant)).toBe(expected);
});
