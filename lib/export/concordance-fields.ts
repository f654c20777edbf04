import type { ConcordanceLine } from "../concordance/lines";
import type { Columns } from "../corpus/columns";
import type { Corpus } from "../corpus/corpus";
import type { Field } from "./csv";
import { type TableRow, tableRows } from "./rows";

/** A line of a concordance with the row that its words are in. */
interface ConcordanceRow {
  line: ConcordanceLine;
  row: TableRow;
}

/** Puts the lines together with what the statements table says of their rows. */
export function concordanceRows(
  corpus: Corpus,
  columns: Columns,
  lines: readonly ConcordanceLine[],
): ConcordanceRow[] {
  const rows = tableRows(
    corpus,
    columns,
    lines.map(({ at }) => at),
  );
  return lines.map((line, i) => ({ line, row: rows[i] as TableRow }));
}

/** One place of the words a row; `left`, `key` and `right` together are the sentence. */
export function concordanceFields(origin: string): readonly Field<ConcordanceRow>[] {
  return [
    { heading: "call_id", value: ({ row }) => row.callId },
    { heading: "call_date", value: ({ row }) => row.callDate },
    { heading: "readout", value: ({ row }) => row.readout },
    { heading: "sentence", value: ({ row }) => row.n },
    { heading: "kind", value: ({ row }) => row.kind },
    { heading: "speaker", value: ({ line }) => line.speakers },
    { heading: "country", value: ({ row }) => row.side.name },
    { heading: "left", value: ({ line }) => line.left },
    { heading: "key", value: ({ line }) => line.key },
    { heading: "right", value: ({ line }) => line.right },
    { heading: "start", value: ({ line, row }) => row.start + line.left.length },
    { heading: "topics", value: ({ row }) => row.topics.map(({ id }) => id) },
    { heading: "acts", value: ({ row }) => row.acts },
    { heading: "address", value: ({ row }) => origin + row.address },
  ];
}
