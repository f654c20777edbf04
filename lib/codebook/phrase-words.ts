import { flagPerWord } from "../words/per-word";
import table from "./phrase-words.json";

const attributive = new Set(table.attributive);

/** "Afghan", "regional": whether a run that ends with a word has its noun still behind it. */
export const awaitsNoun = flagPerWord(
  ({ text }) => attributive.has(text) || table.adjectives.some((ending) => text.endsWith(ending)),
);
