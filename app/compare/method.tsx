import type { Comparison } from "../../lib/compare/comparison";
import styles from "./compare.module.css";

/** How the numbers of the page were made, and what they can't show. */
export function Method({ comparison: { tests } }: { comparison: Comparison }) {
  return (
    <section className={styles.method} aria-labelledby="method">
      <h2 id="method">How sure is this?</h2>
      <p>
        p is Fisher’s exact test, two-sided: how often chance alone would part two groups of this size at
        least so unevenly.{" "}
        {tests > 1 && (
          <>
            Here {tests} differences are tested at once, so that by chance alone about one in twenty would
            fall below 0.05. “Among all” is p adjusted for that by Holm’s method; only what stays below 0.05
            then is called hardly chance.
          </>
        )}
      </p>
      <p>
        The test takes each statement as drawn by itself. Sentences of one readout hang together, so that p is
        rather too small than too large. A readout is one side’s telling: a share says what the readout
        reports, not what was said.
      </p>
      <p>
        Words are ranked, not tested: by their log-odds with an informative prior (Monroe, Colaresi and Quinn
        2008), so that a word that is rare in both does not come first by luck. The CSV has the score as z;
        between −2 and 2 it is nothing unusual.
      </p>
    </section>
  );
}
