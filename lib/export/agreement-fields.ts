import type { Estimate } from "../agreement/estimate";
import type { AgreementFigure } from "../agreement/figure";
import type { MeasuredSet } from "../agreement/measure";
import type { Field } from "./csv";

/** One figure of agreement in the set of readouts that it was measured on. */
interface AgreementRow {
  set: string;
  over: "whole reference" | "view";
  readouts: number;
  figure: AgreementFigure;
}

/** Every figure, set by set. */
export function agreementRows(sets: readonly MeasuredSet[]): AgreementRow[] {
  return sets.flatMap(({ id, files, of, figures }) => {
    const over = of ? "view" : "whole reference";
    return figures.map((figure) => ({ set: id, over, readouts: files.length, figure }));
  });
}

type Pick = (figure: AgreementFigure) => Estimate | null;

/** An estimate in three columns: the value and the ends of its 95 % interval. */
function estimateFields(heading: string, pick: Pick): Field<AgreementRow>[] {
  return [
    { heading, value: ({ figure }) => pick(figure)?.value ?? null },
    { heading: `${heading}_low`, value: ({ figure }) => pick(figure)?.low ?? null },
    { heading: `${heading}_high`, value: ({ figure }) => pick(figure)?.high ?? null },
  ];
}

/**
 * `agreement` is the share of the decisions that agree, or F1, as `measure` says. Of a share the base is `agreeing` of
 * `of`; of F1 it is how often `both` gave the code, how often the `reference` did, how often the `coder`.
 */
export const AGREEMENT_FIELDS: readonly Field<AgreementRow>[] = [
  { heading: "set", value: ({ set }) => set },
  { heading: "over", value: ({ over }) => over },
  { heading: "readouts", value: ({ readouts }) => readouts },
  { heading: "by", value: ({ figure }) => figure.by },
  { heading: "id", value: ({ figure }) => figure.id },
  { heading: "of_what", value: ({ figure }) => figure.of },
  { heading: "measure", value: ({ figure }) => figure.measure },
  ...estimateFields("agreement", ({ agreement }) => agreement),
  ...estimateFields("precision", ({ precision }) => precision),
  ...estimateFields("recall", ({ recall }) => recall),
  { heading: "kappa", value: ({ figure }) => figure.kappa },
  { heading: "agreeing", value: ({ figure }) => figure.share?.agreeing ?? null },
  { heading: "of", value: ({ figure }) => figure.share?.of ?? null },
  { heading: "both", value: ({ figure }) => figure.match?.both ?? null },
  { heading: "reference", value: ({ figure }) => figure.match?.reference ?? null },
  { heading: "coder", value: ({ figure }) => figure.match?.coder ?? null },
  { heading: "redrawn_low", value: ({ figure }) => figure.redrawn?.low ?? null },
  { heading: "redrawn_high", value: ({ figure }) => figure.redrawn?.high ?? null },
];
