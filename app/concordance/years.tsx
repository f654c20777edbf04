import type { CSSProperties } from "react";
import type { YearHits } from "../../lib/concordance/years";
import styles from "./concordance.module.css";

/** Places of the words by year of the call: a table whose bars are its chart, each number beside what it is a part of. */
export function Years({ years }: { years: readonly YearHits[] }) {
  const most = Math.max(1, ...years.map(({ places }) => places ?? 0));
  return (
    <table className={styles.years}>
      <caption>
        <h2>By year of the call</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">Places</th>
          <th scope="col">In statements</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, places, statements, base, callsInCorpus }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {places === null ? (
              <td colSpan={2} className="quiet">
                {callsInCorpus === 0 ? "no call" : "no call in the view"}
              </td>
            ) : (
              <>
                <td>
                  <span className={styles.bar} style={{ "--part": places / most } as CSSProperties} />
                  <span>{places}</span>
                </td>
                <td className="quiet">
                  {statements} of {base}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
