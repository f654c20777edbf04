import type { Agreement } from "./agreement";
import type { RowPair } from "./align";
import type { CodingSentence } from "./reference";
import { tallyMatch, tallyShare } from "./score";
import { tallyEvidence } from "./tally-evidence";
import { placeOf } from "./tally-sentences";

/** Kind, speaker, side, topics, acts and evidence of two rows that belong together. */
export function tallyRow(tally: Agreement, file: string, pair: RowPair): void {
  const { reference, coder, exact, shared } = pair;
  const { n, text } = (reference ?? coder) as CodingSentence;
  const { start } = (coder ?? reference) as CodingSentence;
  const differ = (about: string, wanted: string, got: string) =>
    tally.disagreements.push({ file, about, reference: wanted, coder: got, n, text, start });
  if (!exact && (reference || !shared)) differ("sentence", placeOf(reference), placeOf(coder));
  if (reference || shared) {
    for (const field of ["kind", "speaker", "side"] as const) {
      const agrees = reference !== undefined && coder !== undefined && reference[field] === coder[field];
      tallyShare(tally[field], agrees);
      if (!agrees && (exact || coder)) {
        differ(field, reference ? `${reference[field]}` : "no row", coder ? `${coder[field]}` : "no row");
      }
    }
  }
  const topics = [reference, coder].map((row) => row?.topics.map(({ id }) => id) ?? []);
  tallyMatch(tally.topics, tally.byTopic, topics[0] ?? [], topics[1] ?? [], (a, b) => differ("topics", a, b));
  tallyMatch(tally.acts, tally.byAct, reference?.acts ?? [], coder?.acts ?? [], (a, b) =>
    differ("acts", a, b),
  );
  if (reference && coder) tallyEvidence(tally, reference, coder, differ);
}
