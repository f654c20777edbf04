import type { MeasuredSet } from "../../lib/agreement/measure";
import { count } from "../../lib/view/counting";
import styles from "./method.module.css";
import { SET_NAMES, SET_NOTES } from "./set-words";

/** What was measured, and what to hold of it; what could not be measured is told. */
export function Sets({ sets }: { sets: readonly MeasuredSet[] }) {
  return (
    <div className={styles.sets}>
      {sets.map(({ id, files, rows, folder, leftOut }) => (
        <section key={id} aria-labelledby={`set-${id}`}>
          <h2 id={`set-${id}`}>{SET_NAMES[id]}</h2>
          <p className="quiet">
            {count(files.length, "readout")}, {count(rows, "statement")}, reference in {folder}
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
      ))}
    </div>
  );
}
