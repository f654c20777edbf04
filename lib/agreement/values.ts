import type { CodedTwice } from "./agreement";
import { pairAll } from "./parts";
import type { CodingCall } from "./reference";

/** What reference and coder say of the same thing. */
type ValuePair = [reference: string, coder: string];

/** Fields of a row whose value is one of a few. */
export const ROW_FIELDS = ["kind", "speaker", "side"] as const;

/** Fields of a call whose value is one of a few; dates, names and offices are no categories, so they have no κ. */
export const NOMINAL_FIELDS = [
  "dateBasis",
  "level",
  "issuer",
  "toldBy",
  "toldByInferred",
  "requestedBy",
  "requestInferred",
] as const satisfies readonly (keyof CodingCall)[];

/** The values of a row's field, for the rows whose agreement on it is counted. */
export function rowValues(readouts: readonly CodedTwice[], field: (typeof ROW_FIELDS)[number]): ValuePair[] {
  return pairAll(readouts)
    .filter(({ reference, shared }) => reference !== undefined || shared)
    .map(({ reference, coder }) => [
      reference ? String(reference[field]) : "no row",
      coder ? String(coder[field]) : "no row",
    ]);
}

/** The values of a call's field, one pair a readout. */
export function callValues(
  readouts: readonly CodedTwice[],
  field: (typeof NOMINAL_FIELDS)[number],
): ValuePair[] {
  return readouts.map(({ reference, coder }) => [
    String(reference.call[field]),
    coder ? String(coder.call[field]) : "not coded",
  ]);
}
