import { isSaying } from "../codebook/small-words";
import type { NameWords } from "../corpus/name-words";
import { tokenize } from "../words/tokens";
import type { Word } from "../words/word";

/** Texts read as stretches of words, once for every comparison of some of them. */
export interface Stretches {
  /** The words by number, from 1. */
  words: readonly string[];
  /** The texts' words by number, one text behind the other, 0 between two stretches; text i has `from[i]` to `from[i + 1]`. */
  places: Int32Array;
  from: Uint32Array;
  names: NameWords;
}

/**
 * Reads texts as stretches of words without a punctuation mark, a verb of saying or a word of a person's name in them.
 * A text ends with a 0, so that no stretch runs over into the next.
 */
export function readStretches(texts: readonly string[], names: NameWords): Stretches {
  const idOf = new Map<string, number>();
  const words = [""];
  const places: number[] = [];
  const from = new Uint32Array(texts.length + 1);
  texts.forEach((text, at) => {
    for (const { word } of tokenize(text)) {
      if (isApostrophe(word)) continue;
      if (word.kind === "mark" || isSaying(word.text) || names.persons.has(word.text)) {
        places.push(0);
        continue;
      }
      let id = idOf.get(word.text);
      if (id === undefined) {
        id = words.push(word.text) - 1;
        idOf.set(word.text, id);
      }
      places.push(id);
    }
    places.push(0);
    from[at + 1] = places.length;
  });
  return { words, places: Int32Array.from(places), from, names };
}

const isApostrophe = ({ text }: Word) => text === "'s" || text === "'";
