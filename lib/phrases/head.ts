import { inflect } from "../words/inflect";
import type { Spelled } from "./spelling";

/**
 * A wording with its first word in the base form, where the phrase has that form too: "playing a greater role" is shown
 * as "play a greater role", since elsewhere a side wants to "play its role". Inside a wording the grammar needs what
 * stands there.
 */
export function withBaseHead(
  spelled: readonly Spelled[],
  forms: ReadonlyMap<string, ReadonlySet<string>>,
): Spelled[] {
  const [head, ...rest] = spelled;
  if (!head) return [];
  const base = [...(forms.get(head.stem) ?? [])].find((form) => isFormOf(head.text, form));
  return [base === undefined ? head : { ...head, text: base }, ...rest];
}

/** "Playing", "plays" and "played" of "play"; a noun's plural is as a verb's third person. */
function isFormOf(word: string, base: string): boolean {
  const { third, past, gerund } = inflect(base);
  return [third, ...past, gerund].includes(word);
}

/** The forms of each stem that these wordings have, in small letters. */
export function formsByStem(wordings: readonly (readonly Spelled[])[]): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const { stem, text } of wordings.flat()) {
    const own = forms.get(stem) ?? new Set();
    forms.set(stem, own.add(text.toLowerCase()));
  }
  return forms;
}
