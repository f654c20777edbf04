import { type ConcordanceSource, makeSource } from "../../lib/concordance/source";
import { columns, corpus, wordIndex } from "../corpus";

let source: ConcordanceSource | undefined;

/** The keys of the rows by position in the columns. */
export function rowKeys(): string[] {
  return Array.from(columns.row, (row) => corpus.statements[row]?.key ?? "");
}

/** What concordances of the whole corpus are made from; read when something is first asked for. On the server only. */
export function concordanceSource(): ConcordanceSource {
  source ??= makeSource(columns, wordIndex(), rowKeys());
  return source;
}
