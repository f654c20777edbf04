import type { Columns } from "../corpus/columns";
import type { WordIndex } from "../view/words";

/** What a concordance is made from, the same on the server and in the browser. */
export interface ConcordanceSource {
  columns: Columns;
  /** The words of every row's text, by position in the columns. */
  index: WordIndex;
  /** The rows' keys (corpus/statement-key.ts), by position in the columns. */
  keys: readonly string[];
  /** The sentence of each row by number; two speakers in one sentence are two rows of one number, side by side. */
  sentence: Uint32Array;
  /** The place of each of the index's words in alphabetical order. */
  rank: Uint32Array;
}

/** Reads what every concordance of a corpus needs, once. */
export function makeSource(columns: Columns, index: WordIndex, keys: readonly string[]): ConcordanceSource {
  const sentence = new Uint32Array(columns.length);
  for (let at = 1; at < columns.length; at++) {
    const isSame = keys[at] === keys[at - 1] && columns.readout[at] === columns.readout[at - 1];
    sentence[at] = (sentence[at - 1] as number) + (isSame ? 0 : 1);
  }
  return { columns, index, keys, sentence, rank: rankWords(index.spellings) };
}

/** Numbers before letters; folded words need no collator. */
function rankWords(spellings: readonly string[]): Uint32Array {
  const rank = new Uint32Array(spellings.length);
  const order = [...spellings.keys()].sort((a, b) =>
    (spellings[a] as string) < (spellings[b] as string) ? -1 : 1,
  );
  order.forEach((word, place) => {
    rank[word] = place;
  });
  return rank;
}
