import { type Agreement, type CodedTwice, tallyAgreement } from "./agreement";
import { type AgreementFigure, matchFigure, shareFigure } from "./figure";
import { cohenKappa } from "./kappa";
import { type Part, redrawReadouts } from "./redraw";
import type { Match, Share } from "./score";
import { CALL_FIELDS } from "./tally-call";
import { callValues, NOMINAL_FIELDS, ROW_FIELDS, rowValues } from "./values";

/** How many codes of a kind a row can have. */
export const CODES = { topics: 23, acts: 9 } as const;

/** The agreement on each field of the coding: sentences, their rows' fields, topics and acts, the calls' fields. */
export function fieldFigures(
  readouts: readonly CodedTwice[],
  whole: Agreement,
  rows: number,
): AgreementFigure[] {
  const each = readouts.map((readout) => tallyAgreement([readout]));
  const nominal: readonly string[] = NOMINAL_FIELDS;
  const share = (id: string, of: (agreement: Agreement) => Share, kappa: number | null) =>
    withRedrawn(shareFigure({ by: "field", id, of: id }, of(whole), kappa), each.map(of));
  const match = (id: string, of: (agreement: Agreement) => Match, decisions: number) =>
    withRedrawn(
      matchFigure({ by: "field", id, of: id }, of(whole), decisions),
      each.map(of).map(({ both, reference, coder }) => ({ agreeing: 2 * both, of: reference + coder })),
    );
  // what is no choice among given places has no kappa
  const spans = (id: string, of: (agreement: Agreement) => Match) => {
    const figure = match(id, of, 0);
    return figure && { ...figure, kappa: null };
  };
  return [
    spans("sentences", ({ sentences }) => sentences),
    ...ROW_FIELDS.map((field) => share(field, (one) => one[field], cohenKappa(rowValues(readouts, field)))),
    match("topics", ({ topics }) => topics, rows * CODES.topics),
    match("acts", ({ acts }) => acts, rows * CODES.acts),
    share("evidence", ({ evidence }) => evidence, null),
    spans("evidenceWords", ({ evidenceWords }) => evidenceWords),
    share("firstRaised", ({ firstRaised }) => firstRaised, null),
    ...CALL_FIELDS.map((field) =>
      share(
        field,
        ({ call }) => call[field],
        nominal.includes(field) ? cohenKappa(callValues(readouts, field as "level")) : null,
      ),
    ),
  ].filter((figure) => figure !== null);
}

function withRedrawn(figure: AgreementFigure | null, parts: Part[]): AgreementFigure | null {
  return figure && { ...figure, redrawn: redrawReadouts(parts) };
}
