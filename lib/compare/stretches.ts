import { isSaying } from "../codebook/small-words";
import { tokenize } from "../words/tokens";
import type { Word } from "../words/word";

/** A statement's words as numbers; later, as the runs that begin with each of them. */
export interface Statement {
  half: 0 | 1;
  /** At index p, the run of the current length that begins with word p; 0 where none does, and between two stretches. */
  runs: Int32Array;
  /** How long each stretch is, in words. */
  lengths: number[];
}

/** The words of statements, each with a number from 1. */
export interface Vocabulary {
  idOf: Map<string, number>;
  words: string[];
}

/**
 * Reads a statement as stretches of words without a punctuation mark, a verb of saying or a word of a person's name
 * (`persons`, folded) in them; the stretches lie behind one another with a 0 between.
 */
export function readStatement(
  text: string,
  half: 0 | 1,
  persons: ReadonlySet<string>,
  { idOf, words }: Vocabulary,
): Statement {
  const runs: number[] = [];
  const lengths = [0];
  for (const { word } of tokenize(text)) {
    if (isApostrophe(word)) continue;
    if (word.kind === "mark" || isSaying(word.text) || persons.has(word.text)) {
      runs.push(0);
      lengths.push(0);
    } else {
      let id = idOf.get(word.text);
      if (id === undefined) {
        id = words.push(word.text) - 1;
        idOf.set(word.text, id);
      }
      runs.push(id);
      (lengths[lengths.length - 1] as number)++;
    }
  }
  return { half, runs: Int32Array.from(runs), lengths };
}

const isApostrophe = ({ text }: Word) => text === "'s" || text === "'";
