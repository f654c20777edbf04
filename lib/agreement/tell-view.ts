import { count } from "../view/counting";
import type { MeasuredSet } from "./measure";

const NAMES = { seeds: "these calls", unseen: "the unseen readouts" };

/** What the agreement is counted over where no view narrows it. */
export function tellWhole(sets: readonly MeasuredSet[]): string {
  const measured = sets.filter(({ files }) => files.length > 0);
  if (measured.length === 0) return "Nothing, for the reference codings are missing.";
  const parts = measured.map(({ id, rows }) => `${count(rows, "statement")} of ${NAMES[id]}`);
  return `The whole reference: ${parts.join(", ")}, with their narration.`;
}

/**
 * What it is counted over in a view: `statements` (as the coder has them) in the view's own sentence, those that the
 * reference alone puts there, and what stays whole.
 */
export function tellNarrowed(sentence: string, statements: number, sets: readonly MeasuredSet[]): string {
  const rows = sets.find(({ of }) => of)?.rows ?? 0;
  const more = rows > statements ? `, and ${rows - statements} more that only the reference puts there` : "";
  const isOther = sets.some(({ of, files }) => !of && files.length > 0);
  const whole = isOther
    ? "; the unseen readouts, which are none of these calls, over their whole reference"
    : "";
  return `${sentence.replace(/\.$/, "")}${more}${whole}.`;
}
