import table from "./small-words.json";

const small = new Set(table.small);
const saying = new Set(table.saying);

/** Whether a word (folded) belongs to grammar and tells nothing by itself. */
export function isSmall(word: string): boolean {
  return small.has(word);
}

/** Whether a word (folded) is the readout's way to report speech: "said", "noting". */
export function isSaying(word: string): boolean {
  return saying.has(word);
}
