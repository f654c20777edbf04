/**
 * A spreadsheet runs a cell that begins with one of these as a formula, or drops the character to find one behind it;
 * the wide forms are read as the plain ones.
 */
const DANGEROUS = /^['=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet runs: with an apostrophe before what could begin a formula, and before an apostrophe of its own. */
export function toSafeCell(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text as it was: a cell that begins with an apostrophe loses that one. */
export function fromSafeCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
