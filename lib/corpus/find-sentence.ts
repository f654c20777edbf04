import { callPath, sentenceAnchor } from "./address";
import type { Call, Corpus } from "./corpus";

/** The address of the sentence that stands at a place in a readout, by the file's name; none where the corpus lacks it. */
export function findSentencePath(corpus: Corpus, file: string, at: number): string | undefined {
  const place = corpus.readouts.findIndex((readout) => readout.file === file);
  const readout = corpus.readouts[place];
  if (!readout) return undefined;
  const rows = corpus.statements.slice(readout.from, readout.to);
  const row = rows.find(({ start, end }) => start <= at && at < end);
  const call = corpus.calls[readout.call] as Call;
  return row && `${callPath(call.id)}#${sentenceAnchor(call.readouts.indexOf(place), row.n)}`;
}
