import type { TableColumn } from "../view/table-columns";
import type { Field } from "./csv";
import type { TableRow } from "./rows";

/** A field of the statements table, and the column of the page's table that it is hidden with. */
interface StatementField extends Field<TableRow> {
  column: TableColumn;
}

/**
 * The statements table's fields in their order. `origin` ("https://example.org") makes the links whole. Lists stand in
 * the order of `topics`; `carried` and `first_to_raise` name those of the topics that are carried over from the
 * sentence before, and those that nothing before in the readout speaks of. `link` shows the sentence in its readout;
 * `address` is what to cite: it stays when files are renamed or readouts added.
 */
export function statementFields(origin: string): readonly StatementField[] {
  return [
    { heading: "call_id", column: "call", value: (row) => row.callId },
    { heading: "call_date", column: "date", value: (row) => row.callDate },
    { heading: "call_date_basis", column: "date", value: (row) => row.dateBasis },
    { heading: "readout", column: "call", value: (row) => row.readout },
    { heading: "sentence", column: "call", value: (row) => row.n },
    { heading: "start", column: "call", value: (row) => row.start },
    { heading: "end", column: "call", value: (row) => row.end },
    { heading: "kind", column: "side", value: (row) => row.kind },
    { heading: "speaker", column: "speaker", value: (row) => row.speaker?.name ?? null },
    { heading: "office", column: "speaker", value: (row) => row.office },
    { heading: "country", column: "side", value: (row) => row.side.name },
    { heading: "topics", column: "topics", value: (row) => row.topics.map(({ id }) => id) },
    { heading: "topic_labels", column: "topics", value: (row) => row.topics.map(({ label }) => label) },
    { heading: "evidence", column: "topics", value: (row) => row.topics.map(({ evidence }) => evidence) },
    {
      heading: "carried",
      column: "topics",
      value: (row) => row.topics.filter((topic) => topic.carried).map(({ id }) => id),
    },
    { heading: "acts", column: "acts", value: (row) => row.acts },
    {
      heading: "first_to_raise",
      column: "topics",
      value: (row) => row.topics.filter((topic) => topic.first).map(({ id }) => id),
    },
    { heading: "rule", column: "statement", value: (row) => row.rule },
    { heading: "cue", column: "statement", value: (row) => row.cue },
    { heading: "text", column: "statement", value: (row) => row.text },
    { heading: "link", column: "statement", value: (row) => origin + row.path },
    { heading: "address", column: "statement", value: (row) => origin + row.address },
  ];
}

/** The fields that a table with some columns hidden still shows; with none hidden, all. */
export function shownFields(origin: string, hidden: readonly TableColumn[]): readonly StatementField[] {
  return statementFields(origin).filter(({ column }) => !hidden.includes(column));
}
