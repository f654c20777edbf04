import { type Agreement, type CodedTwice, emptyAgreement, tallyAgreement } from "./agreement";
import type { RowPair } from "./align";
import { pairsOf } from "./pairs";
import type { CodingSentence } from "./reference";
import { tallyRow } from "./tally-row";

/** Agreement on a part of the readouts' rows, with how many statements and joint sentences it has. */
export interface PartAgreement {
  agreement: Agreement;
  rows: number;
}

/** The rows of all readouts, the reference's beside the coder's. */
export function pairAll(readouts: readonly CodedTwice[]): (RowPair & { file: string })[] {
  return readouts.flatMap((readout) =>
    pairsOf(readout).map((pair) => ({ ...pair, file: readout.reference.file })),
  );
}

/** How many pairs carry codes: those that at least one of the two takes for more than narration. */
export function countRows(pairs: readonly RowPair[]): number {
  const speaks = (row: CodingSentence | undefined) => row !== undefined && row.kind !== "narration";
  return pairs.filter(({ reference, coder }) => speaks(reference) || speaks(coder)).length;
}

/** The agreement on each side's rows, as the reference names the side; in order of first appearance. */
export function tallyBySide(readouts: readonly CodedTwice[]): Map<string, PartAgreement> {
  const bySide = groupBy(pairAll(readouts), ({ reference, coder }) => (reference ?? coder)?.side ?? null);
  return mapValues(bySide, (pairs) => {
    const agreement = emptyAgreement(readouts.length);
    for (const pair of pairs) tallyRow(agreement, pair.file, pair);
    return { agreement, rows: countRows(pairs) };
  });
}

/** The agreement on each issuer's readouts, as the reference names it; those that name none are "none named". */
export function tallyByIssuer(readouts: readonly CodedTwice[]): Map<string, PartAgreement> {
  const byIssuer = groupBy(readouts, ({ reference }) => reference.call.issuer ?? UNNAMED);
  return mapValues(byIssuer, (own) => ({ agreement: tallyAgreement(own), rows: countRows(pairAll(own)) }));
}

const UNNAMED = "none named";

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function mapValues<T, U>(map: ReadonlyMap<string, T>, to: (value: T) => U): Map<string, U> {
  return new Map([...map].map(([key, value]) => [key, to(value)]));
}
