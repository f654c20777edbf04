import { type SameWords, SHORTEST_RUN } from "../../../../lib/concordance/same-words";
import { statementPath } from "../../../../lib/corpus/address";
import type { Columns } from "../../../../lib/corpus/columns";
import type { Corpus, StatementRow } from "../../../../lib/corpus/corpus";
import { formatDay } from "../../../../lib/view/dates";
import { KeptLink } from "../../../nav/kept-link";
import styles from "./statement.module.css";
import { voicesOf } from "./statement-words";

interface Props {
  corpus: Corpus;
  columns: Columns;
  same: SameWords[];
  /** Sentences of the same call in the very same words. */
  twins: StatementRow[];
}

/** Other statements that share a long run of words with this one, the longest first, each with its count. */
export function Same({ corpus, columns, same, twins }: Props) {
  const addressOf = (row: StatementRow) => statementPath(corpus.calls[row.call]?.id ?? "", row.key);
  return (
    <section aria-labelledby="same">
      <h2 id="same">In the same words</h2>
      <p className="quiet">
        Other statements that share at least {SHORTEST_RUN} words in a row with this one, the longest run
        first. Sharing words is no proof of meaning the same.
      </p>
      {twins.length > 0 && (
        <p className={styles.twins}>
          The very same sentence stands in this call also as{" "}
          {twins.map((row, i) => (
            <span key={row.key}>
              {i > 0 && ", "}
              <KeptLink href={addressOf(row)}>
                sentence {row.n} of {corpus.readouts[row.readout]?.file}
              </KeptLink>
            </span>
          ))}
          .
        </p>
      )}
      {same.length === 0 ? (
        <p>No other statement does.</p>
      ) : (
        <ol className={styles.same}>
          {same.map(({ at, run, of, ofOther, before, shared, after }) => {
            const row = corpus.statements[columns.row[at] as number] as StatementRow;
            return (
              <li key={at}>
                <p className={styles.score}>
                  <strong>{run} words</strong>
                  <span className="quiet">
                    of {of} here, {ofOther} there
                  </span>
                </p>
                <p>
                  <span className="quiet">
                    {voicesOf(corpus, [row])}, {formatDay(corpus.calls[row.call]?.date ?? "")}:{" "}
                  </span>
                  <KeptLink href={addressOf(row)}>
                    {before}
                    <mark>{shared}</mark>
                    {after}
                  </KeptLink>
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
