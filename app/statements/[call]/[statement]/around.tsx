import { statementPath } from "../../../../lib/corpus/address";
import type { Corpus, StatementRow } from "../../../../lib/corpus/corpus";
import type { StatementPlace } from "../../../../lib/corpus/statement-place";
import { KeptLink } from "../../../nav/kept-link";
import styles from "./statement.module.css";
import { voicesOf } from "./statement-words";

/** The sentences before and after it in the readout. */
export function Around({
  corpus,
  place: { call, before, after },
}: {
  corpus: Corpus;
  place: StatementPlace;
}) {
  return (
    <section aria-labelledby="around">
      <h2 id="around">What stands around it</h2>
      <div className={styles.around}>
        <Beside corpus={corpus} call={call.id} row={before} where="Before" none="It opens the readout." />
        <Beside corpus={corpus} call={call.id} row={after} where="After" none="It closes the readout." />
      </div>
    </section>
  );
}

interface BesideProps {
  corpus: Corpus;
  call: string;
  row: StatementRow | undefined;
  where: string;
  none: string;
}

function Beside({ corpus, call, row, where, none }: BesideProps) {
  if (!row) return <p className="quiet">{none}</p>;
  return (
    <div>
      <h3 className="quiet">
        {where}: {voicesOf(corpus, [row])}
      </h3>
      <p>
        <KeptLink href={statementPath(call, row.key)}>{row.text}</KeptLink>
      </p>
    </div>
  );
}
