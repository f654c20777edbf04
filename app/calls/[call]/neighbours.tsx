import { callPath } from "../../../lib/corpus/address";
import type { Call } from "../../../lib/corpus/corpus";
import { formatDay } from "../../../lib/view/dates";
import { KeptLink } from "../../nav/kept-link";
import styles from "./call.module.css";

/** Links to the call before and the call after. */
export function Neighbours({ before, after }: { before: Call | undefined; after: Call | undefined }) {
  return (
    <nav className={styles.neighbours} aria-label="Calls before and after">
      {before ? (
        <Neighbour call={before} words="← Call before" rel="prev" />
      ) : (
        <span className="quiet">This is the first call</span>
      )}
      {after ? (
        <Neighbour call={after} words="Call after →" rel="next" />
      ) : (
        <span className="quiet">This is the latest call</span>
      )}
    </nav>
  );
}

function Neighbour({ call, words, rel }: { call: Call; words: string; rel: string }) {
  return (
    <KeptLink href={callPath(call.id)} rel={rel}>
      <span>{words}</span>
      <strong>{call.title}</strong>
      <span>{formatDay(call.date)}</span>
    </KeptLink>
  );
}
