import { ACT_NOTATION } from "../../lib/codebook/acts";
import { TOPIC_NOTATION } from "../../lib/codebook/topics";
import styles from "./codebook.module.css";

/** How the tables spell what to look for, in the tables' own words, and what “fired” means. */
export function Notation() {
  return (
    <div className={styles.notation}>
      <p>
        A term has <strong>fired</strong> in a statement when its words are the ones that gave the topic or
        the act; where two terms describe the same words, both have, so a column may add up to more than the
        statements. A term that holds others back has fired where it did so.
      </p>
      <h3>Topics</h3>
      {TOPIC_NOTATION.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>Acts</h3>
      {ACT_NOTATION.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
