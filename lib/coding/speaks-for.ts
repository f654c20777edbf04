import table from "../codebook/own-words.json";
import type { MarkedSentence, VerbAt } from "./marked";
import type { Mention } from "./mention";
import { isAdverb, wordAt } from "./subject";

const VERBS = new Set(table.verbs);
const NOUNS = new Set(table.nouns);

/**
 * Whose country a subject speaks for by what it tells of: "The Minister expressed Iraq's aspiration", "The Foreign Minister
 * underlined that Germany's commitment …". Undefined where it tells of something else.
 */
export function speaksForOwner(marked: MarkedSentence, { end }: Mention): number | undefined {
  const { tokens, beginning } = marked;
  const verb = verbBehind(marked, end);
  if (!verb || !VERBS.has(verb.base)) return undefined;
  const at = wordAt(tokens, verb.end) === "that" ? verb.end + 1 : verb.end;
  const owner = beginning[at] ?? beginning[wordAt(tokens, at) === "the" ? at + 1 : at];
  if (owner?.kind !== "country" || wordAt(tokens, owner.end) !== "'s") return undefined;
  const own = [1, 2, 3].some((n) => NOUNS.has(wordAt(tokens, owner.end + n)));
  return own ? owner.participant : undefined;
}

/** Whom a subject talks to by a role: "The Minister … thanked the Iranian side". */
export function rolesAddressed(
  { tokens, verbs, beginning }: MarkedSentence,
  { end }: Mention,
): number | undefined {
  for (const { ways, form, first, end: behind } of verbs) {
    if (first < end || form !== "past" || !ways.has("address")) continue;
    const whom = beginning[behind];
    // "assured the Prime Minister of France's solidarity" is said to nobody of France
    if (whom?.kind !== "role" || wordAt(tokens, whom.end) === "'s") continue;
    if (whom.participant !== undefined) return whom.participant;
  }
  return undefined;
}

function verbBehind({ tokens, verbs }: MarkedSentence, end: number): VerbAt | undefined {
  let at = end;
  while (isAdverb(wordAt(tokens, at))) at++;
  return verbs.find(({ first, form }) => first === at && (form === "past" || form === "third"));
}
