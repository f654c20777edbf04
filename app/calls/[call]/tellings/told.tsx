import { TOPICS } from "../../../../lib/codebook/labels";
import { callPath, sentenceAnchor } from "../../../../lib/corpus/address";
import type { Call, Corpus, StatementRow } from "../../../../lib/corpus/corpus";
import type { HueName } from "../../../../lib/drawing/palette";
import { tellingName } from "../../../../lib/tellings/tell";
import type { Telling } from "../../../../lib/tellings/tellings";
import { hueStyle } from "../../../theme/hue";
import { rowHue, speakerLabel } from "../speaker";
import styles from "./tellings.module.css";

interface Props {
  corpus: Corpus;
  call: Call;
  row: StatementRow;
  telling: Telling;
  hues: Record<string, HueName>;
  isIn: (row: StatementRow) => boolean;
  query: string;
}

/** One statement as a readout tells it: who, in what words, with which acts and topics, and the way to its sentence. */
export function Told({ corpus, call, row, telling, hues, isIn, query }: Props) {
  const labels = row.topics.map(({ id }) => TOPICS.find((topic) => topic.id === id)?.label ?? id);
  return (
    <div
      className={styles.told}
      data-pale={isIn(row) ? undefined : true}
      style={hueStyle(rowHue(corpus, hues, row))}
    >
      <p className={styles.who}>
        <strong className="hued">{speakerLabel(corpus, row)}</strong>{" "}
        <a href={`${callPath(call.id)}${query}#${sentenceAnchor(telling.place, row.n)}`}>
          {tellingName(telling)}, sentence {row.n}
        </a>
        {!isIn(row) && <span className="quiet"> not in the view</span>}
      </p>
      <p>{row.text}</p>
      <p className={styles.codes}>{[...row.acts, ...labels].join(" · ")}</p>
    </div>
  );
}
