import Link from "next/link";
import type { Columns } from "../../lib/corpus/columns";
import type { HueName } from "../../lib/drawing/palette";
import type { PhraseFigure } from "../../lib/phrases/figures";
import { count, listWords } from "../../lib/view/counting";
import { formatDay } from "../../lib/view/dates";
import styles from "./phrases.module.css";
import { Strip, sideLabel } from "./strip";

interface Props {
  columns: Columns;
  figures: readonly PhraseFigure[];
  hues: Record<string, HueName>;
  query: string;
}

/** The phrases, one a row: its line of calls, how many calls, when first and last, and by whom. */
export function PhraseList({ columns, figures, hues, query }: Props) {
  const dayOf = (call: number | undefined) => formatDay(columns.calls[call ?? -1]?.date ?? "", "short");
  return (
    <table className={styles.list}>
      <caption className="unseen">Set phrases, the most telling in the most calls first</caption>
      <thead>
        <tr>
          <th scope="col">Phrase</th>
          <th scope="col">Line of calls</th>
          <th scope="col">Calls</th>
          <th scope="col">First and last use</th>
          <th scope="col">Used by</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ phrase, line, calls, statements, sides, uses, dropOuts, since }) => (
          <tr key={phrase.slug}>
            <th scope="row">
              <Link href={`/phrases/${phrase.slug}${query}`} prefetch={false}>
                {phrase.label}
              </Link>
              {phrase.variants.length > 1 && (
                <span className={styles.more}>{count(phrase.variants.length, "form")}</span>
              )}
            </th>
            <td className={styles.line}>
              <Strip columns={columns} line={line} hues={hues} />
            </td>
            <td className={styles.amount}>
              {calls} of {line.length}
              <span className={styles.more}>{count(statements, "statement")}</span>
            </td>
            <td>
              {dayOf(columns.call[uses[0]?.at ?? -1])} – {dayOf(columns.call[uses.at(-1)?.at ?? -1])}
              {dropOuts > 0 && <span className={styles.more}>dropped out {times(dropOuts)}</span>}
              {since > 0 && (
                <span className={styles.more}>
                  not in the latest {since === 1 ? "call" : `${since} calls`}
                </span>
              )}
            </td>
            <td>{listWords(sides.map((side) => sideLabel(columns.sides[side]?.name)))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "once", "twice", "3 times". */
export const times = (amount: number) => (amount === 1 ? "once" : amount === 2 ? "twice" : `${amount} times`);
