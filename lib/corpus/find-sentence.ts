import { callPath, sentenceAnchor } from "./address";
import type { Call, Corpus } from "./corpus";

/** A sentence that was looked for by its place: its call, its number and its address. */
interface SentencePlace {
  call: Call;
  n: number;
  /** "/calls/2021-09-03-wang-yi-amir-abdollahian#s12" */
  path: string;
}

/** The sentence that stands at a place in a readout, by the file's name; none where the corpus lacks it. */
export function findSentence(corpus: Corpus, file: string, at: number): SentencePlace | undefined {
  const place = corpus.readouts.findIndex((readout) => readout.file === file);
  const readout = corpus.readouts[place];
  if (!readout) return undefined;
  const rows = corpus.statements.slice(readout.from, readout.to);
  const row = rows.find(({ start, end }) => start <= at && at < end);
  if (!row) return undefined;
  const call = corpus.calls[readout.call] as Call;
  const anchor = sentenceAnchor(call.readouts.indexOf(place), row.n);
  return { call, n: row.n, path: `${callPath(call.id)}#${anchor}` };
}
