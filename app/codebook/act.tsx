import type { HueName } from "../../lib/drawing/palette";
import type { ActEntry } from "../../lib/entries/act-entries";
import { formatView } from "../../lib/view/format";
import type { View } from "../../lib/view/view";
import styles from "./codebook.module.css";
import { CountLink } from "./count-link";
import { Examples } from "./examples";
import { Heading } from "./heading";
import { ACT_LISTS, givesAct } from "./list-words";
import { Terms } from "./terms";

interface Props {
  entry: ActEntry;
  base: { statements: number; calls: number };
  view: View;
  hues: Record<string, HueName>;
}

/** One act: what it is, where it was met, what finds it. */
export function ActArticle({ entry, base, view, hues }: Props) {
  const { act, statements, uncued, terms, examples } = entry;
  return (
    <article id={act.id} className={styles.entry} aria-labelledby={`${act.id}-name`}>
      <Heading
        id={act.id}
        label={act.label}
        count={
          <CountLink
            counted={entry}
            base={base}
            view={{ ...view, acts: [act.id] }}
            isSame={view.acts.length === 0 || view.acts.includes(act.id)}
          />
        }
      />
      <p className={styles.definition}>{act.definition}</p>
      <Examples
        examples={examples}
        query={formatView(view)}
        so={act.examples}
        notSo={act.counterExamples}
        hues={hues}
      />
      {uncued > 0 && (
        <p className={`quiet ${styles.remark}`}>
          {uncued} of the {statements} have it without a cue: nothing else was found, or it is a fragment of
          the sentence before.
        </p>
      )}
      <Terms
        label={act.label}
        statements={statements}
        terms={terms.map((term) => ({
          term: term.term,
          list: ACT_LISTS[term.list] + (term.act === act.id ? "" : `, listed with ${term.act}`),
          fired: term.fired,
          gives: givesAct(term.list),
        }))}
      />
    </article>
  );
}
