import { bitTable } from "../words/bit-table";
import { bitsPerWord } from "../words/per-word";
import { type Token, tokenAt } from "../words/tokens";
import table from "./doers.json";

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

/** What a word can be in a clause, as bits, so that one look-up answers every question about it. */
export const ROLE = {
  mark: 1,
  break: 2,
  that: 4,
  subordinator: 8,
  preposition: 16,
  adverb: 32,
  agent: 64,
  pronoun: 128,
} as const;

const roles = bitTable([
  [[",", ";", ":", "—", "–", "-"], ROLE.mark],
  [["that"], ROLE.that],
  [table.breaks, ROLE.break],
  [table.subordinators, ROLE.subordinator],
  [table.prepositions, ROLE.preposition],
  [table.adverbs, ROLE.adverb],
  [table.agents, ROLE.agent],
  [table.pronouns, ROLE.pronoun],
]);

/** The roles that a word can have, as the bits of {@link ROLE}; a word in "-ly" is an adverb. */
const rolesOf = bitsPerWord(({ text }) => roles.get(text) ?? (text.endsWith("ly") ? ROLE.adverb : 0));

/** The roles of the word at an index; none outside the row. */
export const rolesAt = (tokens: readonly Token[], at: number): number => rolesOf(tokenAt(tokens, at));

/** Phrases by their last word, each as its words from the last to the first. */
function phrases(list: readonly string[]): ReadonlyMap<string, readonly string[][]> {
  const byLast = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.split(" ").reverse();
    const last = words[0] ?? "";
    byLast.set(last, [...(byLast.get(last) ?? []), words]);
  }
  return byLast;
}

/** Words that tell who does what in a clause; the table's own note says what each list is for. */
export const DOER_WORDS = {
  both: phrases(table.both),
  others: phrases(table.others),
  forces: phrases(table.forces),
  conditions: set(table.conditions),
  nouns: set(table.nouns),
  possessives: set(table.possessives),
  negations: set(table.negations),
  continuing: set(table.continuing),
  adverbials: set(table.adverbials),
  resisted: set(table.resisted),
  comparing: set(table.comparing),
  avoiding: set(table.avoiding),
  linking: set(table.linking),
  passive: set(table.passive),
  demanding: set(table.demanding),
  agreed: set(table.agreed),
  stopping: set(table.stopping),
  repeating: set(table.repeating),
  deeds: set(table.deeds),
  everyone: set(table.everyone),
  joining: set(table.breaks),
  clausal: set(table.clausal),
  verbs: set(table.verbs),
};
