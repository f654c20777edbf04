import compiled from "../.corpus/corpus.json";
import { buildColumns } from "../lib/corpus/columns";
import { buildCorpus, type ReadoutWithText } from "../lib/corpus/corpus";
import { indexWords, type WordIndex } from "../lib/view/words";

/**
 * The compiled corpus, joined once a process; the development server reads it anew when the file changes. On the
 * server only: it holds every text.
 */
export const corpus = buildCorpus(compiled.readouts as readonly unknown[] as readonly ReadoutWithText[]);

/** The corpus as numbers. */
export const columns = buildColumns(corpus);

let index: WordIndex | undefined;

/** The words of every row's text, by position in the columns; read when something is first searched for. */
export function wordIndex(): WordIndex {
  index ??= indexWords(Array.from(columns.row, (row) => corpus.statements[row]?.text ?? ""));
  return index;
}
