import type { OfficeClass } from "../codebook/offices";
import type { Readout } from "../readout/parse";
import { textOf } from "../words/span";
import { type DateBasis, findCallDate } from "./call-date";
import { findLevel } from "./level";
import { findParticipantsInLede, type Participant } from "./participants";
import type { Reason } from "./reason";
import { findRequest } from "./requested-by";

/** What a readout says of its call: when, who, on what level, who tells it and who asked for it. */
export interface CallFields {
  callDate: string;
  dateBasis: DateBasis;
  publishedDate: string | null;
  level: OfficeClass;
  issuer: string | null;
  toldBy: string;
  toldByInferred: boolean;
  requestedBy: string | null;
  requestInferred: boolean;
  participants: Participant[];
}

/** Why each field of a call is what it is. */
export type CallReasons = Record<
  "participants" | "callDate" | "publishedDate" | "level" | "issuer" | "toldBy" | "requestedBy",
  Reason
>;

/** The call's fields; throws a `ReadoutError` where participants or date cannot be found. */
export function findCall(readout: Readout): CallFields {
  return explainCall(readout).call;
}

/** The call's fields, each with its reason, and the participant who says "I", where the readout is written so. */
export function explainCall(readout: Readout): {
  call: CallFields;
  reasons: CallReasons;
  author: number | undefined;
} {
  const { participants, lede, author, reason: named } = findParticipantsInLede(readout);
  const { callDate, dateBasis, reason: dated } = findCallDate(readout, lede);
  const { level, reason: levelled } = findLevel(participants);
  const { issuer, published } = readout;
  const first = participants[0] as Participant;
  const toldBy = issuer?.country ?? first.country;
  const {
    requestedBy,
    requestInferred,
    reason: requested,
  } = findRequest(readout.sentences, lede, participants, toldBy);
  const call: CallFields = {
    callDate,
    dateBasis,
    publishedDate: published?.date ?? null,
    level,
    issuer: issuer?.name ?? null,
    toldBy,
    toldByInferred: issuer === null,
    requestedBy,
    requestInferred,
    participants,
  };
  const reasons: CallReasons = {
    participants: named,
    callDate: dated,
    publishedDate: {
      rule: published ? `published date of the ${published.from}` : "file gives no published date",
      cue: published ? textOf(readout.text, published.span).trim() : "",
    },
    level: levelled,
    issuer: {
      rule: issuer ? "named by the file" : "file names nobody",
      cue: issuer ? textOf(readout.text, issuer.span).trim() : "",
    },
    toldBy: issuer
      ? { rule: "country of the issuer", cue: issuer.name }
      : { rule: "country of the first participant", cue: first.name },
    requestedBy: requested,
  };
  return { call, reasons, author };
}
