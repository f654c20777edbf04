import { statementPath } from "../corpus/address";
import type { Call, Corpus, ReadoutText, StatementRow } from "../corpus/corpus";
import { listWords } from "../view/counting";
import { formatDay } from "../view/dates";

/**
 * A sentence as a footnote, the same for whoever copies it: the words, who is reported to have said them in which office,
 * the call, whose telling it is with its date, and the address, which stays. `rows` are those over the sentence.
 */
export function citationOf(corpus: Corpus, rows: readonly StatementRow[], origin: string): string {
  const [row] = rows;
  if (!row) return "";
  const call = corpus.calls[row.call] as Call;
  const readout = corpus.readouts[row.readout] as ReadoutText;
  const words = row.text.replace(/\s+/g, " ").replace(/[“”]/g, '"').trim();
  const source = [saidIn(call, voiceOf(call, rows)), formatDay(call.date), toldIn(readout)].join(", ");
  return `“${words}” ${source}, ${origin}${statementPath(call.id, row.key)}.`;
}

/** "Wang Yi (Foreign Minister, China)", "both sides", or nobody where the readout speaks itself. */
function voiceOf({ participants }: Call, rows: readonly StatementRow[]): string {
  if (rows.some(({ kind }) => kind === "joint")) return "Both sides";
  const spoken = rows.flatMap(({ speaker, office }) => {
    const one = participants.find(({ person }) => person === speaker);
    return one ? [`${one.name} (${[office ?? one.office, one.country].filter(Boolean).join(", ")})`] : [];
  });
  return listWords(spoken);
}

/** "…, phone call between A and B": between all who were on the line, as more than two can be. */
function saidIn({ participants }: Call, voice: string): string {
  const call = `phone call between ${listWords(participants.map(({ name }) => name))}`;
  return voice === "" ? `Readout of the ${call}` : `${voice}, ${call}`;
}

/** "as told by China (Xinhua, 23 August 2021)": the telling's side, and what its file says of issuer and date. */
function toldIn({ fields: { toldBy, issuer, publishedDate } }: ReadoutText): string {
  const source = [issuer, publishedDate && formatDay(publishedDate)].filter(Boolean);
  return `as told by ${toldBy}${source.length === 0 ? "" : ` (${source.join(", ")})`}`;
}
