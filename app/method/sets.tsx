import type { MeasuredSet } from "../../lib/agreement/measure";
import styles from "./method.module.css";
import { SET_NAMES, SET_NOTES, sizeWords } from "./set-words";

/** What was measured, and what to hold of it; what could not be measured is told. */
export function Sets({ sets }: { sets: readonly MeasuredSet[] }) {
  const isNarrowed = sets.some(({ of }) => of);
  return (
    <div className={styles.sets}>
      {sets.map((set) => (
        <MeasuredOn key={set.id} set={set} isWhole={isNarrowed && !set.of} />
      ))}
    </div>
  );
}

/** `isWhole`: whether a view narrows the others and not this one. */
function MeasuredOn({ set, isWhole }: { set: MeasuredSet; isWhole: boolean }) {
  const { id, folder, leftOut } = set;
  return (
    <section aria-labelledby={`set-${id}`}>
      <h2 id={`set-${id}`}>{SET_NAMES[id]}</h2>
      <p className="quiet">
        {sizeWords(set)}, reference in {folder}
        {isWhole && "; over the whole reference, whatever the view"}
      </p>
      <p>
        <strong>{SET_NOTES[id].plain}</strong> {SET_NOTES[id].why}
      </p>
      {leftOut.length > 0 && (
        <div className={styles.leftOut}>
          <p>
            <strong>Not measured:</strong>
          </p>
          <ul>
            {leftOut.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
