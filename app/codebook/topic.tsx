import { familyHue } from "../../lib/drawing/hues";
import type { HueName } from "../../lib/drawing/palette";
import type { TopicEntry } from "../../lib/entries/topic-entries";
import { formatView } from "../../lib/view/format";
import type { View } from "../../lib/view/view";
import { AgreementMark } from "../method/agreement-mark";
import { agreementOf } from "../method/measured";
import { hueStyle } from "../theme/hue";
import styles from "./codebook.module.css";
import { CountLink } from "./count-link";
import { Examples } from "./examples";
import { Heading } from "./heading";
import { givesTopic, TOPIC_LISTS } from "./list-words";
import { Terms } from "./terms";

interface Props {
  entry: TopicEntry;
  base: { statements: number; calls: number };
  view: View;
  hues: Record<string, HueName>;
}

/** One topic: what it is, where it was met, what finds it. */
export function TopicArticle({ entry, base, view, hues }: Props) {
  const { topic, statements, carried, terms, examples } = entry;
  const isChosen = view.topics.includes(topic.id) || view.families.includes(topic.family);
  return (
    <article
      id={topic.id}
      className={styles.entry}
      aria-labelledby={`${topic.id}-name`}
      style={hueStyle(familyHue(topic.family))}
    >
      <Heading
        id={topic.id}
        label={topic.label}
        count={
          <>
            <CountLink
              counted={entry}
              base={base}
              view={{ ...view, topics: [topic.id], families: [] }}
              isSame={isChosen || view.topics.length + view.families.length === 0}
            />{" "}
            <AgreementMark agreement={agreementOf(topic.id)} label={topic.label} query={formatView(view)} />
          </>
        }
      />
      <p className={styles.definition}>{topic.definition}</p>
      <Examples
        examples={examples}
        query={formatView(view)}
        so={topic.examples}
        notSo={topic.counterExamples}
        hues={hues}
      />
      {carried > 0 && (
        <p className={`quiet ${styles.remark}`}>
          {carried} of the {statements} take the topic over from the sentence before, without a term.
        </p>
      )}
      <Terms
        label={topic.label}
        statements={statements}
        terms={terms.map(({ term, list, fired }) => ({
          term,
          list: TOPIC_LISTS[list],
          fired,
          gives: givesTopic(list),
        }))}
      />
    </article>
  );
}
