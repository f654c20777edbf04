import type { Call, ReadoutText } from "../../../lib/corpus/corpus";

/** How the readout gives the call's date. */
export const BASIS_WORDS: Record<Call["dateBasis"], string> = {
  stated: "The readout gives the full date of the call",
  "day-month": "The readout gives the day and the month; the year follows from the date of publication",
  weekday: "The readout gives the weekday; the date is the last such day by the date of publication",
  dateline: "The readout gives no date of the call; this is the date of its dateline",
  published: "The readout gives no date of the call; this is the date of publication",
};

/** How it is known whose telling a readout is. */
export function toldByWords({ issuer, toldByInferred }: ReadoutText["fields"]): string {
  if (toldByInferred) return "Inferred: the file names no issuer, and the lede names this side first";
  return issuer ? `The file names ${issuer} as its issuer` : "The file says so";
}

/** How it is known who asked for the call. */
export function requestedByWords({ requestedBy, requestInferred }: Call): string {
  if (!requestedBy) return "No readout of the call says it";
  return requestInferred ? "Inferred: “at request” means that the other side asked" : "The readout says so";
}
