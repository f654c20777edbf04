import type { Metadata } from "next";
import { CallsList } from "./calls-list";
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
        <CallsList calls={corpus.calls} />
      </div>
    </main>
  );
}
