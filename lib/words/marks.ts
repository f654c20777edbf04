/** What a caller calls a run of words ("country", "side"); the same names in the same order are one object. */
export interface RunKind {
  names: readonly string[];
  /** Counts the kinds in the order in which they were made. */
  id: number;
}

/** A run of tokens that a caller has named, up to token `end`. */
export interface Mark {
  kind: RunKind;
  end: number;
}

/** At index `i`, the run that begins with token `i`. */
export type Marks = readonly (Mark | undefined)[];

const kinds = new Map<string, RunKind>();

/** The kind of the runs that have these names. */
export function runKind(names: readonly string[]): RunKind {
  const key = names.join(" ");
  const known = kinds.get(key);
  if (known) return known;
  const kind = { names, id: kinds.size };
  kinds.set(key, kind);
  return kind;
}
