import { ACTS, TOPICS } from "../codebook/labels";
import { type CodedTwice, type Disagreement, tallyAgreement } from "./agreement";
import { type Confusion, confuseTopics } from "./confusion";
import { CODES, fieldFigures } from "./field-figures";
import { type AgreementFigure, type Breakdown, matchFigure, shareFigure } from "./figure";
import { countRows, type PartAgreement, pairAll, tallyByIssuer, tallyBySide } from "./parts";
import type { Coding } from "./reference";

/** Readouts with a reference: those of the dashboard, and invented ones that no rule was written with. */
export type SetId = "seeds" | "unseen";

/** All that is known of how far the coder agrees with the reference coding of a set of readouts. */
export interface MeasuredSet {
  id: SetId;
  /** Where the reference lies. */
  folder: string;
  /** The readouts measured, by file name. */
  files: string[];
  /** Their statements and joint sentences. */
  rows: number;
  /** Why a readout, or the whole folder, could not be measured; empty where all was. */
  leftOut: string[];
  /** What it is a part of, where it is measured over a view. */
  of?: { readouts: number; rows: number };
  figures: AgreementFigure[];
  confusions: Confusion[];
  disagreements: Disagreement[];
}

/** The sets in the order in which they are shown; what is compiled for the pages. */
export interface MeasuredAgreement {
  sets: MeasuredSet[];
  /** The reference codings of the dashboard's readouts, so that a part of these can be measured when it is asked for. */
  references: Coding[];
}

/** Measures a set by field, topic, act, side and issuer; what does not occur in it has no figure. */
export function measureSet(
  id: SetId,
  folder: string,
  readouts: readonly CodedTwice[],
  leftOut: string[] = [],
): MeasuredSet {
  const whole = tallyAgreement([...readouts]);
  const pairs = pairAll(readouts);
  const rows = countRows(pairs);
  const nothing = { both: 0, reference: 0, coder: 0 };
  return {
    id,
    folder,
    files: readouts.map(({ reference }) => reference.file),
    rows,
    leftOut,
    figures: [
      ...fieldFigures(readouts, whole, rows),
      ...TOPICS.map(({ id }) =>
        matchFigure({ by: "topic", id, of: id }, whole.byTopic.get(id) ?? nothing, rows),
      ),
      ...ACTS.map(({ id }) => matchFigure({ by: "act", id, of: id }, whole.byAct.get(id) ?? nothing, rows)),
      ...partFigures("side", tallyBySide(readouts)),
      ...partFigures("issuer", tallyByIssuer(readouts)),
    ].filter((figure) => figure !== null),
    confusions: confuseTopics(pairs),
    disagreements: whole.disagreements,
  };
}

/** For each side or issuer: who speaks, on what, doing what. */
function partFigures(
  by: Breakdown & ("side" | "issuer"),
  parts: ReadonlyMap<string, PartAgreement>,
): (AgreementFigure | null)[] {
  return [...parts].flatMap(([id, { agreement, rows }]) => [
    shareFigure({ by, id, of: "speaker" }, agreement.speaker, null),
    matchFigure({ by, id, of: "topics" }, agreement.topics, rows * CODES.topics),
    matchFigure({ by, id, of: "acts" }, agreement.acts, rows * CODES.acts),
  ]);
}
