import { ACTS, type Act, type ActId } from "../codebook/acts";
import type { Corpus } from "../corpus/corpus";
import { ACT_TERM_ROWS, type ActTerm } from "./act-terms";
import type { TermsAtWork } from "./at-work";
import { type Candidate, chooseExamples, type Example, exampleOf } from "./example";

/** A cue with the number of statements in which it gave an act, its own list's or another. */
export interface FiredActTerm extends ActTerm {
  fired: number;
}

/** An act as the codebook's page has it: what it is, where it was met, and what finds it. */
export interface ActEntry {
  act: Act;
  statements: number;
  calls: number;
  /** Of the statements, those that a rule gave the act without a cue: nothing else was found, or a fragment. */
  uncued: number;
  /** The cues of its own lists in the table's order, then those of others that gave it. */
  terms: FiredActTerm[];
  examples: Example[];
}

/**
 * The acts in the codebook's order, counted over these statements of the corpus. A cue may give another act than its list's: "should not" is listed with `urge`, and
 * of a third party it opposes too; it is then counted under each act that it gave.
 */
export function actEntries(corpus: Corpus, counted: readonly TermsAtWork[]): ActEntry[] {
  const given = new Map(ACTS.map(({ id }) => [id, new Uint32Array(ACT_TERM_ROWS.length)]));
  const found = new Map(ACTS.map(({ id }) => [id, { calls: new Set<number>(), statements: 0, uncued: 0 }]));
  const shown = new Map<ActId, Candidate[]>(ACTS.map(({ id }) => [id, []]));
  for (const { row, acts } of counted) {
    const { gave, stood } = acts;
    for (const place of stood) count(given.get(ACT_TERM_ROWS[place]?.act as ActId), place);
    for (const { id, cue } of row.reason.acts) {
      const own = found.get(id);
      const terms = gave.get(id) ?? [];
      if (!own) continue;
      own.statements++;
      own.calls.add(row.call);
      for (const place of terms) count(given.get(id), place);
      const start = row.text.indexOf(cue);
      if (terms.length === 0 || start < 0) own.uncued++;
      else shown.get(id)?.push({ row, start, end: start + cue.length, terms });
    }
  }
  return ACTS.map((act) => {
    const fired = given.get(act.id);
    const terms = ACT_TERM_ROWS.map((term, place) => ({ ...term, fired: fired?.[place] ?? 0 }));
    const { calls, statements, uncued } = found.get(act.id) ?? { calls: new Set(), statements: 0, uncued: 0 };
    const examples = chooseExamples(shown.get(act.id) ?? []).map((one) => exampleOf(corpus, one));
    const [own, others] = [
      terms.filter((term) => term.act === act.id),
      terms.filter((term) => term.act !== act.id && term.fired > 0),
    ];
    return { act, statements, calls: calls.size, uncued, terms: [...own, ...others], examples };
  });
}

function count(counts: Uint32Array | undefined, place: number): void {
  if (counts) (counts[place] as number)++;
}
