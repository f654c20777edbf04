import { type MeasuredAgreement, type MeasuredSet, measureSet, type SetId } from "../agreement/measure";
import { GOLD, readEachCodedTwice, UNSEEN } from "./references";

/** The references that the pages show, the readouts of the dashboard first. */
const SETS: readonly { id: SetId; folder: string }[] = [
  { id: "seeds", folder: GOLD },
  { id: "unseen", folder: UNSEEN },
];

/** Measures the coder against the references. What is missing is told in the result and stops nothing. */
export async function measureAgreement(sets = SETS): Promise<MeasuredAgreement> {
  return { sets: await Promise.all(sets.map(({ id, folder }) => measureFolder(id, folder))) };
}

async function measureFolder(id: SetId, folder: string): Promise<MeasuredSet> {
  const { readouts, leftOut } = await readEachCodedTwice(folder);
  return measureSet(id, folder, readouts, leftOut);
}
