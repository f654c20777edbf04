import { overlaps, type Span } from "../words/span";
import { tokenize } from "../words/tokens";
import type { Agreement } from "./agreement";
import { type CodingSentence, evidenceSpan } from "./reference";
import { tallyShare } from "./score";

/**
 * The evidence of each topic that both rows have: whether it meets, whether it is the same, and how many of its words
 * are the same words at the same place of the sentence.
 */
export function tallyEvidence(
  tally: Agreement,
  reference: CodingSentence,
  coder: CodingSentence,
  differ: (about: string, wanted: string, got: string) => void,
): void {
  const words = tokenize(reference.text).filter(({ word }) => word.kind !== "mark");
  const places = words.map(({ start, end }) => ({
    start: reference.start + start,
    end: reference.start + end,
  }));
  for (const wanted of reference.topics) {
    const got = coder.topics.find(({ id }) => id === wanted.id);
    if (!got) continue;
    const [a, b] = [evidenceSpan(reference, wanted), evidenceSpan(coder, got)];
    const meet = a !== undefined && b !== undefined && overlaps(a, b);
    tallyShare(tally.evidence, meet);
    tallyShare(tally.sameEvidence, wanted.evidence === got.evidence);
    tallyShare(tally.carried, Boolean(wanted.carried) === Boolean(got.carried));
    tallyWords(tally, places, a, b);
    if (!meet) differ(`evidence of ${wanted.id}`, `"${wanted.evidence}"`, `"${got.evidence}"`);
    if (Boolean(wanted.carried) !== Boolean(got.carried)) {
      differ(`${wanted.id} carried`, String(Boolean(wanted.carried)), String(Boolean(got.carried)));
    }
  }
}

function tallyWords({ evidenceWords }: Agreement, places: readonly Span[], a?: Span, b?: Span): void {
  for (const place of places) {
    const [wanted, got] = [a !== undefined && overlaps(a, place), b !== undefined && overlaps(b, place)];
    if (wanted) evidenceWords.reference += 1;
    if (got) evidenceWords.coder += 1;
    if (wanted && got) evidenceWords.both += 1;
  }
}
