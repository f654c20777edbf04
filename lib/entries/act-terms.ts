import { ACT_CUES, type ActId, type CueKind } from "../codebook/acts";
import type { CodingContext } from "../coding/context";
import type { Corpus, StatementRow } from "../corpus/corpus";
import { Terms } from "../words/terms";
import { findRuns, meet } from "./runs";

/** A cue of an act in one of its lists. */
export interface ActTerm {
  act: ActId;
  list: CueKind;
  term: string;
  /** The list's place in the table: of two that have the same words the first is read. */
  at: number;
}

/** Every cue of every act in the table's order, each a row of its own. */
export const ACT_TERM_ROWS: readonly ActTerm[] = ACT_CUES.flatMap(({ act, how, terms }, at) =>
  terms.map((term) => ({ act, list: how, term, at })),
);

const TABLE = new Terms(ACT_TERM_ROWS.map(({ term }) => [term]));

/** What each cue did in a statement; cues by their place in {@link ACT_TERM_ROWS}. */
export interface ActTermsAtWork {
  /** The cues whose run gave the statement an act; none where a rule gave it without one. */
  gave: Map<ActId, number[]>;
  /** The cues that give no act and stand in the statement: those that open a thought, and those that hold another back. */
  stood: number[];
}

/** Which cues gave a statement its acts: those that describe exactly the words that the coder names. */
export function findActTerms(row: StatementRow, corpus: Corpus, call: CodingContext): ActTermsAtWork {
  const runs = findRuns(TABLE, row, corpus, call);
  const gave = new Map(
    row.reason.acts.map(({ id, cue }) => {
      const places = new Set(runs.filter(({ words }) => words === cue).map((run) => run.row));
      const giving = [...places].filter((place) => !isSilent(termAt(place)));
      const first = Math.min(...giving.map((place) => termAt(place).at));
      return [id, giving.filter((place) => termAt(place).at === first)];
    }),
  );
  const cues = runs.filter((run) => !isSilent(termAt(run.row)));
  const stood = runs.filter((run) => {
    const { list } = termAt(run.row);
    return list === "not" ? cues.some((cue) => meet(cue, run)) : list === "frame" || list === "split";
  });
  return { gave, stood: [...new Set(stood.map((run) => run.row))] };
}

const termAt = (row: number) => ACT_TERM_ROWS[row] as ActTerm;

/** Words of saying, and words that are no cue: they take a sentence apart and do nothing in it. */
const isSilent = ({ list }: ActTerm) => list === "frame" || list === "split" || list === "not";
