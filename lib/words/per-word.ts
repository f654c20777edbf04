import type { Token } from "./tokens";
import { KEPT, type Word } from "./word";

/** A word where it was met. */
type Met = Pick<Token, "id" | "word">;

const NO = 1;
const YES = 2;

/** The same yes-or-no question, but asked only once of each word that is kept. */
export function flagPerWord(ask: (word: Word) => boolean): (met: Met) => boolean {
  const answers = new Uint8Array(KEPT + 1);
  return ({ id, word }) => {
    const known = answers[id];
    if (known !== 0) return known === YES;
    const answer = ask(word);
    if (id < KEPT) answers[id] = answer ? YES : NO;
    return answer;
  };
}

/** The same question, with at most 30 bits for an answer, but asked only once of each word that is kept; where no word is, none. */
export function bitsPerWord(ask: (word: Word) => number): (met: Met | undefined) => number {
  const answers = new Int32Array(KEPT + 1);
  return (met) => {
    if (met === undefined) return 0;
    const { id, word } = met;
    const known = answers[id] as number;
    if (known !== 0) return known - 1;
    const answer = ask(word);
    if (id < KEPT) answers[id] = answer + 1;
    return answer;
  };
}
