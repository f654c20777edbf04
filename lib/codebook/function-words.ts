import { bitTable } from "../words/bit-table";
import { bitsPerWord } from "../words/per-word";
import { type Token, tokenAt } from "../words/tokens";
import table from "./function-words.json";

/** The small words by which a clause is taken apart; the table says what each list is for. */
export const FUNCTION_WORDS = {
  prepositions: new Set(table.prepositions),
  adverbs: new Set(table.adverbs),
  auxiliaries: new Set(table.auxiliaries),
  determiners: new Set(table.determiners),
  connectors: new Set(table.connectors),
  openers: new Set(table.openers),
  passives: new Set(table.passives),
  copulas: new Set(table.copulas),
  firstPerson: new Set(table.firstPerson),
};

/** What a small word can be in a clause, as bits, so that one look-up answers every question about it. */
export const FUNCTION = {
  preposition: 1,
  auxiliary: 2,
  determiner: 4,
  connector: 8,
  opener: 16,
  passive: 32,
  copula: 64,
  /** An adverb or an auxiliary: it may stand between a subject and its verb, and tells nothing about either. */
  between: 128,
} as const;

const functions = bitTable([
  [table.prepositions, FUNCTION.preposition],
  [table.auxiliaries, FUNCTION.auxiliary | FUNCTION.between],
  [table.adverbs, FUNCTION.between],
  [table.determiners, FUNCTION.determiner],
  [table.connectors, FUNCTION.connector],
  [table.openers, FUNCTION.opener],
  [table.passives, FUNCTION.passive],
  [table.copulas, FUNCTION.copula],
]);

const functionsOf = bitsPerWord(({ text }) => {
  const isAdverb = text.length > 4 && text.endsWith("ly");
  return (functions.get(text) ?? 0) | (isAdverb ? FUNCTION.between : 0);
});

/** Whether the word at an index can be one of some things, given as bits of {@link FUNCTION}; false outside the row. */
export const isFunctionAt = (tokens: readonly Token[], at: number, bits: number): boolean =>
  (functionsOf(tokenAt(tokens, at)) & bits) !== 0;
