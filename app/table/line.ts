import { callPath, sentenceAnchor, statementPath } from "../../lib/corpus/address";
import type { Columns } from "../../lib/corpus/columns";
import type { Corpus } from "../../lib/corpus/corpus";

/** The words of one row of the table: what the columns do not hold. */
export interface Line {
  /** Position in the columns. */
  at: number;
  text: string;
  /** Address within the site: "/calls/2021-09-03-wang-yi-amir-abdollahian#s12". */
  path: string;
  /** The sentence's own page: "/statements/2021-09-03-wang-yi-amir-abdollahian/k3v9…". */
  home: string;
}

/** The words of the rows at these positions of the columns; positions that do not exist are left out. */
export function linesOf(corpus: Corpus, columns: Columns, positions: Iterable<number>): Line[] {
  return Array.from(positions).flatMap((at) => {
    const row = corpus.statements[columns.row[at] ?? -1];
    const call = row && corpus.calls[row.call];
    if (!row || !call) return [];
    const path = `${callPath(call.id)}#${sentenceAnchor(call.readouts.indexOf(row.readout), row.n)}`;
    return { at, text: row.text, path, home: statementPath(call.id, row.key) };
  });
}
