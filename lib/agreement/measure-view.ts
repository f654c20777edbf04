import { TOPICS } from "../codebook/labels";
import type { Columns } from "../corpus/columns";
import type { View } from "../view/view";
import type { CodedTwice } from "./agreement";
import type { AgreementFigure } from "./figure";
import { type MeasuredSet, measureSet } from "./measure";
import { narrowReadouts } from "./narrow";

/**
 * A set of the corpus's readouts measured over a view. What is a readout's (the call's fields, who was first to raise a
 * topic) is of whole readouts, of those in which the view has a statement.
 */
export function measureView(
  whole: MeasuredSet,
  readouts: readonly CodedTwice[],
  corpus: Columns,
  view: View,
): MeasuredSet {
  const set = measureSet(whole.id, whole.folder, narrowReadouts(readouts, corpus, view), whole.leftOut);
  const chosen = chosenCodes(view);
  const figures = set.figures.map((figure) =>
    isChosenBy(figure, chosen) ? { ...figure, kappa: null } : figure,
  );
  return { ...set, figures, of: { readouts: whole.files.length, rows: whole.rows } };
}

/** The codes that a view is chosen by: the ids, and the fields that have them. */
function chosenCodes({ topics, families, acts, speakers, sides }: View): Set<string> {
  const ofFamilies = TOPICS.filter(({ family }) => families.includes(family)).map(({ id }) => id);
  const ids = [...topics, ...ofFamilies, ...acts];
  const fields = {
    topics: topics.length + families.length,
    acts: acts.length,
    speaker: speakers.length + sides.length,
    side: speakers.length + sides.length,
  };
  return new Set([
    ...ids,
    ...Object.entries(fields).flatMap(([field, chosen]) => (chosen > 0 ? [field] : [])),
  ]);
}

/** Of what a view is chosen by there is no κ: the statements that neither of the two gave the code are not in it. */
function isChosenBy({ id, of }: AgreementFigure, chosen: ReadonlySet<string>): boolean {
  return chosen.has(of) || chosen.has(id);
}
