import type { MeasuredSet } from "../../lib/agreement/measure";
import { measureView } from "../../lib/agreement/measure-view";
import { tellNarrowed, tellWhole } from "../../lib/agreement/tell-view";
import { codedReadouts, columns } from "../corpus";
import type { ReadView } from "../view/read-view";
import { measured } from "./measured";

/** The sets as measured over a view: that of these calls anew, the others as they are; and over what, in a sentence. */
export function measuredOver({
  view,
  isNarrowed,
  match,
  sentence,
}: Pick<ReadView, "view" | "isNarrowed" | "match" | "sentence">) {
  const { sets } = measured;
  if (!isNarrowed) return { sets, sentence: tellWhole(sets) };
  const narrowed = setsOver(view);
  return { sets: narrowed, sentence: tellNarrowed(sentence, match.rows.length, narrowed) };
}

/** The sets as measured over a view. */
export function setsOver(view: ReadView["view"]): MeasuredSet[] {
  const { sets, references } = measured;
  const readouts = references.map((reference) => ({
    reference,
    coder: codedReadouts.find(({ file }) => file === reference.file),
  }));
  return sets.map((set) => (set.id === "seeds" ? measureView(set, readouts, columns, view) : set));
}
