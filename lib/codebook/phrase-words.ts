import { flagPerWord } from "../words/per-word";
import type { Word } from "../words/word";
import table from "./phrase-words.json";

const attributive = new Set(table.attributive);

/** "Afghan", "regional": whether a run that ends with a word has its noun still behind it. */
export const awaitsNoun: (word: Word) => boolean = flagPerWord(
  ({ text }) => attributive.has(text) || table.adjectives.some((ending) => text.endsWith(ending)),
);
