import { callPath } from "../../lib/corpus/address";
import type { Absence } from "../../lib/silence/absence";
import { count } from "../../lib/view/counting";
import { formatDay } from "../../lib/view/dates";
import { columns } from "../corpus";
import { KeptLink } from "../nav/kept-link";
import { SCROLLABLE } from "../theme/scrollable";
import styles from "./silence.module.css";
import { SubjectName } from "./subject-list";

/** How long each topic was out of the readouts at most. */
export function Absences({ absent, calls }: { absent: readonly Absence[]; calls: number }) {
  return (
    <section className={styles.side} aria-labelledby="absences">
      <h2 id="absences">The longest absence of each topic</h2>
      <p className="quiet">
        The most calls in a row, of {calls}, whose readouts do not have a topic that one before them has.
      </p>
      {absent.length === 0 && <p>None: no topic was ever left out again.</p>}
      {absent.length > 0 && (
        <section
          className={styles.scroll}
          aria-label="The longest absence of each topic, as a table"
          {...SCROLLABLE}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">Topic</th>
                <th scope="col">Calls without</th>
                <th scope="col">Last before</th>
                <th scope="col">Back in</th>
              </tr>
            </thead>
            <tbody>
              {absent.map(({ subject, missed, from, to, days }) => (
                <tr key={subject.id}>
                  <th scope="row">
                    <SubjectName subject={subject} query="" />
                  </th>
                  <td>
                    {missed}
                    <span className={styles.note}>{count(days, "day")}</span>
                  </td>
                  <td>
                    <CallDay call={from} />
                  </td>
                  <td>{to === null ? "not again so far" : <CallDay call={to} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function CallDay({ call }: { call: number }) {
  const one = columns.calls[call];
  return <KeptLink href={callPath(one?.id ?? "")}>{formatDay(one?.date ?? "", "short")}</KeptLink>;
}
