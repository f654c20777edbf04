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
