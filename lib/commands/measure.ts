import { type MeasuredAgreement, measureSet, type SetId } from "../agreement/measure";
import { GOLD, readEachCodedTwice, UNSEEN } from "./references";

/** The references that the pages show, the readouts of the dashboard first. */
const SETS: readonly { id: SetId; folder: string }[] = [
  { id: "seeds", folder: GOLD },
  { id: "unseen", folder: UNSEEN },
];

/** Measures the coder against the references. What is missing is told in the result and stops nothing. */
export async function measureAgreement(sets = SETS): Promise<MeasuredAgreement> {
  const read = await Promise.all(
    sets.map(async (set) => ({ ...set, ...(await readEachCodedTwice(set.folder)) })),
  );
  return {
    sets: read.map(({ id, folder, readouts, leftOut }) => measureSet(id, folder, readouts, leftOut)),
    references: read
      .filter(({ id }) => id === "seeds")
      .flatMap(({ readouts }) => readouts.map(({ reference }) => reference)),
  };
}
