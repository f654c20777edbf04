import { type OfficeClass, SHORT_FORMS } from "../codebook/offices";
import { fold } from "../words/fold";
import { perText } from "../words/per-text";
import { type NameForms, nameForms } from "./name-forms";
import { classOf } from "./office-class";
import type { Participant } from "./participant";

/** Who is on a call, and by what a readout can mention each of them. */
export interface OnCall {
  participants: readonly Participant[];
  classes: readonly OfficeClass[];
  /** The words of each participant's office. */
  offices: readonly (readonly string[])[];
  names: NameForms;
  /** The first participant of each country. */
  byCountry: ReadonlyMap<string, number>;
}

/** The call that is being coded. */
let coded: OnCall | undefined;

/** What the mentions of a readout are looked up in, made once for its participants. */
export function onCall(participants: readonly Participant[]): OnCall {
  if (coded?.participants === participants) return coded;
  const byCountry = new Map<string, number>();
  participants.forEach(({ country }, n) => {
    if (!byCountry.has(country)) byCountry.set(country, n);
  });
  coded = {
    participants,
    classes: participants.map(({ office }) => classOf(office)),
    offices: participants.map(({ office }) => officeWords(office)),
    names: nameForms(participants),
    byCountry,
  };
  return coded;
}

/** The words of an office, and what they are shortened to: "fm" of a foreign minister. */
const officeWords = perText((office): readonly string[] => {
  const words = fold(office).split(/\W+/);
  const short = [...SHORT_FORMS].filter(([, whole]) => whole.every((word) => words.includes(word)));
  return [...words, ...short.map(([form]) => form)];
});

/** A participant as a mention names one. */
export const who = (call: OnCall, participant: number) => ({
  participant,
  country: call.participants[participant]?.country || undefined,
});
