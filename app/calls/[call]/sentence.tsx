import type { CSSProperties } from "react";
import { sentenceAnchor, statementPath } from "../../../lib/corpus/address";
import type { Corpus, StatementRow } from "../../../lib/corpus/corpus";
import { familyHue } from "../../../lib/drawing/hues";
import type { HueName } from "../../../lib/drawing/palette";
import { hueStyle } from "../../theme/hue";
import styles from "./call.module.css";
import { Evidence, topicOf } from "./evidence";
import type { SentencePassage } from "./passages";
import { Reasons } from "./reasons";
import { rowHue, speakerLabel } from "./speaker";
import { SentenceTools } from "./tools";

interface Props {
  corpus: Corpus;
  passage: SentencePassage;
  /** The readout's place among the call's, from 0. */
  place: number;
  hues: Record<string, HueName>;
  /** False where the sentence before it in the paragraph has the same speaker: the margin then keeps quiet. */
  named: boolean;
  /** True where it opens a paragraph of the readout. */
  opens: boolean;
}

/** One sentence: its speaker in the margin and as a hue, its words with their evidence, its topics and its reasons. */
export function Sentence({ corpus, passage, place, hues, named, opens }: Props) {
  const { n, rows, before, pieces } = passage;
  const anchor = sentenceAnchor(place, n);
  const slip = `${anchor}-why`;
  const hueOf = (row: StatementRow) => rowHue(corpus, hues, row);
  const last = rows.at(-1) ?? rows[0];
  const topics = rows.flatMap((row) => row.topics).sort((one, other) => one.start - other.start);
  return (
    <div
      id={anchor}
      className={styles.sentence}
      data-opens={opens}
      style={{ ...hueStyle(hueOf(rows[0])), "--hue-last": `var(--${hueOf(last)}-mark)` } as CSSProperties}
    >
      <div className={styles.speaker}>
        <span className={named ? undefined : "unseen"}>
          {rows.map((row, place) => (
            <span key={speakerLabel(corpus, row)} className={styles.name} style={hueStyle(hueOf(row))}>
              {place > 0 && <span className="unseen">then </span>}
              {speakerLabel(corpus, row)}
            </span>
          ))}
        </span>
        <a className={styles.number} href={`#${anchor}`} aria-label={`Sentence ${n}`} aria-describedby={slip}>
          {n}
        </a>
      </div>
      <p className={styles.words} data-kind={rows[0].kind} data-speakers={rows.length}>
        {before && <span className={styles.published}>{before} </span>}
        <Evidence pieces={pieces} />
      </p>
      <div className={styles.margin}>
        {topics.length > 0 && (
          <ul className={styles.labels} aria-label={`Topics of sentence ${n}`}>
            {topics.map((topic) => {
              const { label, family } = topicOf(topic.id) ?? { label: topic.id, family: "" };
              return (
                <li
                  key={`${topic.id} ${topic.start}`}
                  style={hueStyle(familyHue(family))}
                  data-carried={topic.carried}
                >
                  {label}
                </li>
              );
            })}
          </ul>
        )}
        <SentenceTools
          anchor={anchor}
          slip={slip}
          n={n}
          text={rows[0].text}
          path={statementPath(corpus.calls[rows[0].call]?.id ?? "", rows[0].key)}
        >
          <Reasons corpus={corpus} rows={rows} hues={hues} />
        </SentenceTools>
      </div>
    </div>
  );
}
