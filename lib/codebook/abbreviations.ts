import table from "./abbreviations.json";

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

const { titles, beforeNumber, never, beforeNoun } = table;

/** Abbreviations in lower case without their last full stop, by what may follow that stop inside a sentence. */
export const ABBREVIATIONS = {
  /** A name follows: "Dr. Amir". */
  titles: set(titles),
  /** A number follows: "No. 1", "Aug. 18"; anything else ends the sentence ("in early Dec. Wang will …"). */
  beforeNumber: set(beforeNumber),
  /** Never the end of a sentence: "i.e." */
  never: set(never),
  /** A noun with a capital may follow: "U.S. Congress"; a new sentence too: "by the U.S. The two sides …". */
  beforeNoun: set(beforeNoun),
  /** All of these. */
  all: set([...titles, ...beforeNumber, ...never, ...beforeNoun]),
  /** Nouns that follow a `beforeNoun`. */
  nouns: set(table.nouns),
  /** Words that, with a capital, begin a sentence wherever they stand. */
  starters: set(table.starters),
};
