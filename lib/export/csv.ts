import { stringify } from "csv-stringify/sync";
import { toSafeCell } from "./safe-cell";

/** What a field of an exported row can hold. A list is one cell in CSV and an array in JSON. */
type Value = string | number | boolean | null | readonly string[];

/** One column of an export: its heading, and its value in a row. */
export interface Field<Row> {
  /** Lower case with underscores, so that it is a name in R and Python as it stands. */
  heading: string;
  value(row: Row): Value;
}

/** Between the values of a list in one cell. */
const LIST_SEPARATOR = "; ";

/**
 * Rows as CSV by RFC 4180: comma, double quotes where they are needed, CRLF at every line's end, headings first.
 * UTF-8 without a byte-order mark, which R and pandas would take for a part of the first heading.
 */
export function toCsv<Row>(fields: readonly Field<Row>[], rows: readonly Row[]): string {
  return toCsvLines([fields.map(({ heading }) => heading)]) + toCsvBody(fields, rows);
}

/** The same without the headings, for a download that is written a part at a time. */
export function toCsvBody<Row>(fields: readonly Field<Row>[], rows: readonly Row[]): string {
  return toCsvLines(rows.map((row) => fields.map(({ value }) => cellOf(value(row)))));
}

function toCsvLines(lines: string[][]): string {
  // "\r" or "\n" alone inside a cell is quoted too
  return stringify(lines, { record_delimiter: "windows", quote_record_delimiter: true });
}

function cellOf(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string") return toSafeCell(value);
  return typeof value === "object" ? toSafeCell(value.join(LIST_SEPARATOR)) : String(value);
}

/** A row as a plain object under the same headings, for JSON. */
export function toObject<Row>(fields: readonly Field<Row>[], row: Row): Record<string, Value> {
  return Object.fromEntries(fields.map(({ heading, value }) => [heading, value(row)]));
}
