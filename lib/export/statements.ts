import type { Columns } from "../corpus/columns";
import type { Corpus } from "../corpus/corpus";
import type { Match } from "../view/match";
import { orderRows } from "../view/order";
import type { View } from "../view/view";
import { type Field, toCsv, toCsvBody, toObject } from "./csv";
import { type TableRow, tableRows } from "./rows";
import { shownFields, statementFields } from "./statement-fields";

/** So many rows are put into words at once. */
const PART = 1000;

/** What the table shows in a view: which rows, in which order, and which fields of them. */
export interface StatementsTable {
  corpus: Corpus;
  columns: Columns;
  /** Positions in the columns. */
  positions: Uint32Array;
  fields: readonly Field<TableRow>[];
}

/** The statements table of a view, exactly the rows, columns and order shown. */
export function statementsTable(
  corpus: Corpus,
  columns: Columns,
  view: View,
  match: Match,
  origin: string,
): StatementsTable {
  const positions = orderRows(columns, match.rows, view.sort);
  return { corpus, columns, positions, fields: shownFields(origin, view.hidden) };
}

/** The whole corpus's statements table as one CSV, for the command line; its links are addresses within the site. */
export function corpusCsv(corpus: Corpus, columns: Columns): string {
  return toCsv(statementFields(""), tableRows(corpus, columns, columns.row.keys()));
}

/** The table as CSV, a part at a time. */
export function* csvParts({ corpus, columns, positions, fields }: StatementsTable): Generator<string> {
  yield toCsv(fields, []);
  for (const part of partsOf(positions)) yield toCsvBody(fields, tableRows(corpus, columns, part));
}

/** The table as a JSON array of objects, a part at a time: the CSV's headings, lists as arrays, null for none. */
export function* jsonParts({ corpus, columns, positions, fields }: StatementsTable): Generator<string> {
  let before = "[\n";
  for (const part of partsOf(positions)) {
    for (const row of tableRows(corpus, columns, part)) {
      yield before + JSON.stringify(toObject(fields, row));
      before = ",\n";
    }
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

function* partsOf(positions: Uint32Array): Generator<Uint32Array> {
  for (let from = 0; from < positions.length; from += PART) yield positions.subarray(from, from + PART);
}
