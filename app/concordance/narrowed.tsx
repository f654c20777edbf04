import { askedIn, formatConcordance, type Order } from "../../lib/concordance/query";
import type { Columns } from "../../lib/corpus/columns";
import { choicesMade, withoutChoices } from "../../lib/view/choices-made";
import { describeView } from "../../lib/view/describe";
import { formatView } from "../../lib/view/format";
import type { View } from "../../lib/view/view";
import styles from "./concordance.module.css";
import { WiderLink } from "./wider-link";

/** In which statements the words are looked for, in words, and the links that lift each choice. */
export function Narrowed({ columns, view, order }: { columns: Columns; view: View; order: Order }) {
  const choices = choicesMade(view, columns);
  const restOf = (wider: View) => formatView({ ...wider, words: "" });
  const asked = askedIn(formatConcordance({ view, order }));
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
              <WiderLink rest={restOf(without)} asked={asked} className="button">
                <span className="unseen">Lift {kind}: </span>
                {label} <span aria-hidden="true">×</span>
              </WiderLink>
            </li>
          ))}
          <li>
            <WiderLink rest={restOf(withoutChoices(view))} asked={asked}>
              Look in all statements
            </WiderLink>
          </li>
        </ul>
      )}
    </div>
  );
}
