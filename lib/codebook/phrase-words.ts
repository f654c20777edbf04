import { flagPerWord } from "../words/per-word";
import type { Word } from "../words/word";
import table from "./phrase-words.json";

const before = new Set(table.before);
const but = new Set(table.but);

/** Words that link a noun to the one behind it, and by how many words a phrase may grow. */
export const PHRASE_WORDS = { linking: new Set(table.linking), most: table.most };

const attributive = new Set(table.attributive);

/** "The", "important", "safeguarding": whether a word belongs to the noun behind it. */
export const standsBefore: (word: Word) => boolean = flagPerWord(
  ({ text }) => before.has(text) || (!but.has(text) && table.endings.some((ending) => text.endsWith(ending))),
);

/** "Afghan", "regional": whether a run that ends with a word has its noun still behind it. */
export const awaitsNoun: (word: Word) => boolean = flagPerWord(
  ({ text }) => attributive.has(text) || table.adjectives.some((ending) => text.endsWith(ending)),
);
