import compiled from "../.corpus/corpus.json";
import { buildColumns } from "../lib/corpus/columns";
import { buildCorpus, type ReadoutWithText } from "../lib/corpus/corpus";
import { findPhrases, type SetPhrase } from "../lib/phrases/find";
import { type Subject, subjectsOf } from "../lib/silence/subjects";
import { indexWords, type WordIndex } from "../lib/view/words";

/** The readouts as they were coded, one by one. */
export const codedReadouts = compiled.readouts as readonly unknown[] as readonly ReadoutWithText[];

/**
 * The compiled corpus, joined once a process; the development server reads it anew when the file changes. On the
 * server only: it holds every text.
 */
export const corpus = buildCorpus(codedReadouts);

/** A hash of the readouts and of what coded them; it stands in citations. */
export const version: string = compiled.version;

/** The corpus as numbers. */
export const columns = buildColumns(corpus);

/** Who issued each readout of the columns, and whose telling it is. */
export const readoutSources = corpus.readouts.map(({ fields: { issuer, toldBy } }) => ({ issuer, toldBy }));

let index: WordIndex | undefined;

/** The words of every row's text, by position in the columns; read when something is first searched for. */
export function wordIndex(): WordIndex {
  index ??= indexWords(Array.from(columns.row, (row) => corpus.statements[row]?.text ?? ""));
  return index;
}

let phrases: SetPhrase[] | undefined;
let subjects: Subject[] | undefined;

/** The corpus's set phrases; looked for when something first asks for them. */
export function setPhrases(): SetPhrase[] {
  phrases ??= findPhrases(corpus, columns);
  return phrases;
}

/** Every topic and set phrase with its rows. */
export function silenceSubjects(): Subject[] {
  subjects ??= subjectsOf(columns, setPhrases());
  return subjects;
}
