import { familyHue } from "../../lib/drawing/hues";
import type { HueName } from "../../lib/drawing/palette";
import type { TopicEntry } from "../../lib/entries/topic-entries";
import { AgreementMark } from "../method/agreement-mark";
import { agreementOf } from "../method/measured";
import { hueStyle } from "../theme/hue";
import styles from "./codebook.module.css";
import { countWords } from "./count-words";
import { Examples } from "./examples";
import { Heading } from "./heading";
import { givesTopic, TOPIC_LISTS } from "./list-words";
import { Terms } from "./terms";

interface Props {
  entry: TopicEntry;
  base: { statements: number; calls: number };
  hues: Record<string, HueName>;
}

/** One topic: what it is, where it was met, what finds it. */
export function TopicArticle({ entry, base, hues }: Props) {
  const { topic, statements, carried, terms, examples } = entry;
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
            {statements > 0 ? (
              <a href={`/?topic=${topic.id}`}>{countWords(entry, base)}</a>
            ) : (
              countWords(entry, base)
            )}{" "}
            <AgreementMark agreement={agreementOf(topic.id)} label={topic.label} />
          </>
        }
      />
      <p className={styles.definition}>{topic.definition}</p>
      <Examples examples={examples} so={topic.examples} notSo={topic.counterExamples} hues={hues} />
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
