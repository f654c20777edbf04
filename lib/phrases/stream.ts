import type { Columns } from "../corpus/columns";
import type { Corpus, StatementRow } from "../corpus/corpus";
import { type PhraseWord, sentenceWords } from "./sentence-words";

/** How many small words and names may stand between two telling words of one phrase. */
const MOST_BETWEEN = 4;

/** A coded sentence of the corpus with its words. */
export interface PhraseSentence {
  /** Positions of its rows in the columns: one, but for a sentence that two speakers share. */
  rows: number[];
  text: string;
  call: number;
  words: readonly PhraseWord[];
}

/** The telling words of all sentences, one behind the other, in the corpus's order: what phrases are looked for in. */
export interface Stream {
  sentences: readonly PhraseSentence[];
  /** Each stem that there is; `stem` counts in it. */
  stems: readonly string[];
  /** By telling word: its stem, sentence and call, and which of the sentence's words it is. */
  stem: Int32Array;
  sentence: Int32Array;
  call: Int32Array;
  word: Int32Array;
  /** By telling word: 1 where the one behind it may go on a phrase with it. */
  goesOn: Uint8Array;
  /** By stem: in how many sentences it is. */
  spread: Int32Array;
}

/** Reads statements and joint sentences into one stream; narration is nobody's wording and is left out. */
export function readStream(corpus: Corpus, columns: Columns): Stream {
  const sentences = readSentences(corpus, columns);
  const ids = new Map<string, number>();
  const spread: number[] = [];
  const seen: number[] = [];
  const rows: [stem: number, sentence: number, call: number, word: number, goesOn: number][] = [];
  sentences.forEach(({ words, call }, sentence) => {
    let last = -1;
    words.forEach((word, at) => {
      if (word.kind !== "telling") return;
      const id = ids.get(word.stem) ?? ids.size;
      ids.set(word.stem, id);
      if (seen[id] !== sentence) spread[id] = (spread[id] ?? 0) + 1;
      seen[id] = sentence;
      const row = rows.at(-1);
      if (row && last >= 0 && words[last]?.clause === word.clause && at - last <= MOST_BETWEEN + 1)
        row[4] = 1;
      last = at;
      rows.push([id, sentence, call, at, 0]);
    });
  });
  const column = (which: 0 | 1 | 2 | 3 | 4) => Int32Array.from(rows, (row) => row[which]);
  return {
    sentences,
    stems: [...ids.keys()],
    stem: column(0),
    sentence: column(1),
    call: column(2),
    word: column(3),
    goesOn: Uint8Array.from(column(4)),
    spread: Int32Array.from(spread),
  };
}

function readSentences({ statements, readouts }: Corpus, columns: Columns): PhraseSentence[] {
  const sentences: PhraseSentence[] = [];
  let before: StatementRow | undefined;
  columns.row.forEach((statement, at) => {
    const row = statements[statement] as StatementRow;
    const isShared = before?.readout === row.readout && before.n === row.n;
    before = row;
    if (isShared) {
      sentences.at(-1)?.rows.push(at);
      return;
    }
    const participants = readouts[row.readout]?.fields.participants ?? [];
    sentences.push({
      rows: [at],
      text: row.text,
      call: row.call,
      words: sentenceWords(row.text, participants),
    });
  });
  return sentences;
}
