/** The numbers of a figure as a table: for a screen reader, for whoever prefers numbers, and for paper. */
export interface Numbers {
  caption: string;
  /** Heads of the columns after the first, each with its base where it has one. */
  first: string;
  heads: { name: string; base?: string }[];
  rows: { name: string; cells: string[] }[];
}
