import type { Estimate } from "./estimate";
import type { MeasuredAgreement, SetId } from "./measure";

/** How often the coder is right in what a chart counts. */
export interface FigureAgreement {
  /** The readouts that it was measured on. */
  set: SetId;
  readouts: number;
  /** Field by field: what the field is called, and its agreement with the interval and the measure ("F1", "share"). */
  fields: { name: string; measure: string; agreement: Estimate }[];
}

const NAMES = {
  topics: "topics",
  speaker: "speakers",
  side: "sides",
  firstRaised: "first to raise a topic",
} as const;

export type AgreementField = keyof typeof NAMES;

/** The agreement on the fields that a chart counts: on readouts that no rule was written with, else on the seeds; null without either. */
export function agreementOn(
  { sets }: MeasuredAgreement,
  fields: readonly AgreementField[],
): FigureAgreement | null {
  for (const id of ["unseen", "seeds"] as const) {
    const set = sets.find((one) => one.id === id);
    const measured = fields.flatMap((field) => {
      const figure = set?.figures.find((one) => one.by === "field" && one.id === field);
      return figure ? [{ name: NAMES[field], measure: figure.measure, agreement: figure.agreement }] : [];
    });
    if (set && measured.length > 0) return { set: id, readouts: set.files.length, fields: measured };
  }
  return null;
}
