import { callPath } from "../lib/corpus/address";
import type { Call } from "../lib/corpus/corpus";
import { formatDay } from "../lib/view/dates";
import styles from "./states.module.css";

/** Ways out of an address of nothing: calls by their names, and the dashboard. */
export function CallsList({ calls }: { calls: readonly Call[] }) {
  return (
    <>
      <ul className={styles.calls}>
        {calls.map((call) => (
          <li key={call.id}>
            <a href={callPath(call.id)}>{call.title}</a>
            <span className="quiet">{formatDay(call.date)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/">All calls together</a>
      </p>
    </>
  );
}
