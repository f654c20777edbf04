import { type AgreementField, agreementOn, type FigureAgreement } from "../../lib/agreement/of-figure";
import type { FigureId } from "../../lib/drawing/compose";
import { measured } from "../method/measured";

/** What of the coding each figure counts. */
const COUNTED: Record<FigureId, readonly AgreementField[]> = {
  topics: ["topics"],
  raised: ["topics", "speaker", "firstRaised"],
  apart: ["topics", "side", "firstRaised"],
  time: ["topics", "side"],
  changes: ["topics"],
  words: ["side"],
};

export type Sureness = Record<FigureId, FigureAgreement | null>;

/** How sure each figure is, as measured when the corpus was compiled. On the server only. */
export const sureness = Object.fromEntries(
  Object.entries(COUNTED).map(([id, fields]) => [id, agreementOn(measured, fields)]),
) as Sureness;
