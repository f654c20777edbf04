import table from "../codebook/own-words.json";
import { textAt } from "../words/tokens";
import { type MarkedSentence, mentionFrom, type VerbAt } from "./marked";
import type { Mention } from "./mention";
import { isAdverb } from "./subject";

const VERBS = new Set(table.verbs);
const NOUNS = new Set(table.nouns);

/**
 * Whose country a subject speaks for by what it tells of: "The Minister expressed Iraq's aspiration", "The Foreign Minister
 * underlined that Germany's commitment …". Undefined where it tells of something else.
 */
export function speaksForOwner(marked: MarkedSentence, { end }: Mention): number | undefined {
  const { tokens } = marked;
  const verb = verbBehind(marked, end);
  if (!verb || !VERBS.has(verb.base)) return undefined;
  const at = textAt(tokens, verb.end) === "that" ? verb.end + 1 : verb.end;
  const owner = mentionFrom(marked, at) ?? mentionFrom(marked, textAt(tokens, at) === "the" ? at + 1 : at);
  if (owner?.kind !== "country" || textAt(tokens, owner.end) !== "'s") return undefined;
  const own = [1, 2, 3].some((n) => NOUNS.has(textAt(tokens, owner.end + n)));
  return own ? owner.participant : undefined;
}

/** Whom a subject talks to by a role: "The Minister … thanked the Iranian side". */
export function rolesAddressed(marked: MarkedSentence, { end }: Mention): number | undefined {
  for (const { ways, form, first, end: behind } of marked.verbs) {
    if (first < end || form !== "past" || !ways.has("address")) continue;
    const whom = mentionFrom(marked, behind);
    // "assured the Prime Minister of France's solidarity" is said to nobody of France
    if (whom?.kind !== "role" || textAt(marked.tokens, whom.end) === "'s") continue;
    if (whom.participant !== undefined) return whom.participant;
  }
  return undefined;
}

function verbBehind({ tokens, verbs }: MarkedSentence, end: number): VerbAt | undefined {
  let at = end;
  while (isAdverb(tokens, at)) at++;
  return verbs.find(({ first, form }) => first === at && (form === "past" || form === "third"));
}
