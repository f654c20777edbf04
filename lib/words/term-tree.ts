import { type Part, readNotation } from "./notation";

/** A place in the tree: what may come next, and the rows whose terms end here. */
export interface Step {
  /** The next steps, by a term's word as it is notated: "nuclear", "sovereign*", "{side}". */
  next: Map<string, Step>;
  gaps: Gap[];
  rows: number[];
}

/** Up to `most` words between two words of a term. */
interface Gap {
  most: number;
  /** It may run over commas. */
  marks: boolean;
  /** The step behind it. */
  to: Step;
}

/**
 * The terms of a table as a tree; `terms[row]` are the notations of one row. Throws an `Error` naming the term where a
 * notation cannot be read.
 */
export function growTree(terms: readonly (readonly string[])[]): Step {
  const root = newStep();
  terms.forEach((notations, row) => {
    for (const notation of notations) {
      let ends = [root];
      for (const part of readNotation(notation)) ends = extend(ends, part);
      for (const end of ends) if (!end.rows.includes(row)) end.rows.push(row);
    }
  });
  return root;
}

function extend(from: Step[], part: Part): Step[] {
  if ("option" in part) {
    let ends = from;
    for (const inner of part.option) ends = extend(ends, inner);
    return [...from, ...ends];
  }
  if ("gap" in part) return from.map((here) => leap(here, part.gap, part.marks));
  return from.flatMap((here) => part.words.map((word) => branch(here, word)));
}

function leap(here: Step, most: number, marks: boolean): Step {
  const known = here.gaps.find((gap) => gap.most === most && gap.marks === marks);
  if (known) return known.to;
  const to = newStep();
  here.gaps.push({ most, marks, to });
  return to;
}

function branch(here: Step, word: string): Step {
  const known = here.next.get(word);
  if (known) return known;
  const step = newStep();
  here.next.set(word, step);
  return step;
}

const newStep = (): Step => ({ next: new Map(), gaps: [], rows: [] });
