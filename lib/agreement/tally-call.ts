import type { Agreement, CodedTwice } from "./agreement";
import type { CodingCall } from "./reference";
import { tallyShare } from "./score";

/** The fields of a call that are compared. */
export const CALL_FIELDS = [
  "callDate",
  "dateBasis",
  "publishedDate",
  "level",
  "issuer",
  "toldBy",
  "toldByInferred",
  "requestedBy",
  "requestInferred",
  "participants",
] as const satisfies readonly (keyof CodingCall)[];

/** The call's fields, each wrong where the coder could not code the readout. */
export function tallyCall(tally: Agreement, { reference, coder, failure }: CodedTwice): void {
  const { file } = reference;
  if (!coder) {
    tally.disagreements.push({ file, about: "readout", reference: "coded", coder: failure ?? "not coded" });
  }
  for (const field of CALL_FIELDS) {
    const wanted = inWords(reference.call[field]);
    const got = coder ? inWords(coder.call[field]) : "not coded";
    tallyShare(tally.call[field], wanted === got);
    if (coder && wanted !== got) {
      tally.disagreements.push({ file, about: field, reference: wanted, coder: got });
    }
  }
}

function inWords(value: CodingCall[keyof CodingCall]): string {
  if (!Array.isArray(value)) return String(value);
  return value.map(({ name, country, office }) => `${name} (${country}, ${office})`).join("; ");
}
