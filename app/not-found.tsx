import type { Metadata } from "next";
import { callPath } from "../lib/corpus/address";
import { dateWords } from "./calls/[call]/fact-words";
import { corpus } from "./corpus";
import styles from "./states.module.css";

export const metadata: Metadata = { title: "Not found" };

/** What an address of nothing gets: the calls that there are. */
export default function NotFound() {
  return (
    <main id="main" className="page">
      <div className={styles.state}>
        <h1>There is no page at this address</h1>
        <p>A call’s address is its date and the names of those on the line. These are the calls there are:</p>
        <ul className={styles.calls}>
          {corpus.calls.map((call) => (
            <li key={call.id}>
              <a href={callPath(call.id)}>{call.title}</a>
              <span className="quiet">{dateWords(call.date)}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href="/">All calls together</a>
        </p>
      </div>
    </main>
  );
}
