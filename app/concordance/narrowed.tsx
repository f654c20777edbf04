import Link from "next/link";
import { formatConcordance, type Order } from "../../lib/concordance/query";
import type { Columns } from "../../lib/corpus/columns";
import { choicesMade, withoutChoices } from "../../lib/view/choices-made";
import { describeView } from "../../lib/view/describe";
import type { View } from "../../lib/view/view";
import styles from "./concordance.module.css";

/** In which statements the words are looked for, in words, and the links that lift each choice. */
export function Narrowed({ columns, view, order }: { columns: Columns; view: View; order: Order }) {
  const choices = choicesMade(view, columns);
  const addressOf = (wider: View) => `/concordance?${formatConcordance({ view: wider, order })}`;
  return (
    <div className={styles.narrowed}>
      <p>
        <span className="quiet">Looks in: </span>
        {describeView({ ...view, words: "" }, columns)}
      </p>
      {choices.length > 0 && (
        <ul aria-label="Choices that narrow the search">
          {choices.map(({ kind, id, label, without }) => (
            <li key={`${kind} ${id}`}>
              <Link href={addressOf(without)} prefetch={false} className="button">
                <span className="unseen">Lift {kind}: </span>
                {label} <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
          <li>
            <Link href={addressOf(withoutChoices(view))} prefetch={false}>
              Look in all statements
            </Link>
          </li>
        </ul>
      )}
    </div>
  );
}
