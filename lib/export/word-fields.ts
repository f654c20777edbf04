import type { Call, Side } from "../corpus/corpus";
import type { WordPart, WordShares } from "../figures/word-shares";
import type { Field } from "./csv";

/** One part of one readout; `file` is empty where a row is about all readouts together. */
interface WordRow {
  call: Call | null;
  file: string;
  part: WordPart;
  side: Side;
  /** Words of the readout, or of all. */
  words: number;
}

/** The shares of the word as rows: readout by readout, then all readouts together. */
export function wordRows({ calls, total, parts }: WordShares): WordRow[] {
  const rowsOf = (call: Call | null, file: string, own: WordShares["total"]) =>
    own.parts.map((part, i) => ({ call, file, part, side: parts[i] as Side, words: own.words }));
  return [
    ...calls.flatMap(({ call, readouts }) => readouts.flatMap((own) => rowsOf(call, own.file, own))),
    ...rowsOf(null, "", total),
  ];
}

/** `share` is `words` / `base_words`; `words_in_view` are those of the rows that the view chooses. */
export const WORD_FIELDS: readonly Field<WordRow>[] = [
  { heading: "call_id", value: ({ call }) => call?.id ?? null },
  { heading: "call_date", value: ({ call }) => call?.date ?? null },
  { heading: "readout", value: ({ file }) => file || "all" },
  { heading: "side", value: ({ side }) => side.id },
  { heading: "name", value: ({ side }) => side.name },
  { heading: "words", value: ({ part }) => part.words },
  { heading: "share", value: ({ part }) => part.share },
  { heading: "base_words", value: ({ words }) => words },
  { heading: "words_in_view", value: ({ part }) => part.inView },
];
