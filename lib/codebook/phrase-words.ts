import table from "./phrase-words.json";

const before = new Set(table.before);
const but = new Set(table.but);

/** Words that link a noun to the one behind it, and by how many words a phrase may grow. */
export const PHRASE_WORDS = { linking: new Set(table.linking), most: table.most };

const attributive = new Set(table.attributive);

/** "The", "important", "safeguarding": whether a word belongs to the noun behind it. */
export function standsBefore(word: string): boolean {
  return before.has(word) || (!but.has(word) && table.endings.some((ending) => word.endsWith(ending)));
}

/** "Afghan", "regional": whether a run that ends with a word has its noun still behind it. */
export function awaitsNoun(word: string): boolean {
  return attributive.has(word) || table.adjectives.some((ending) => word.endsWith(ending));
}
