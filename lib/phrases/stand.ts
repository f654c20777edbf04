import type { Place } from "./repeats";
import type { PhraseWord } from "./sentence-words";
import type { PhraseSentence, Stream } from "./stream";

/** A place among its sentence's words: which of them is its first, and which its last. */
export interface Stand {
  call: number;
  words: readonly PhraseWord[];
  from: number;
  to: number;
}

/** Where a place stands among its sentence's words. */
export function standOf({ sentences, sentence, word }: Stream, { first, last }: Place): Stand {
  const { words, call } = sentences[sentence[first] as number] as PhraseSentence;
  return { call, words, from: word[first] as number, to: word[last] as number };
}
