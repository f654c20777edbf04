import { callPath } from "../../../lib/corpus/address";
import type { Call, Corpus, ReadoutText, StatementRow } from "../../../lib/corpus/corpus";
import type { HueName } from "../../../lib/drawing/palette";
import { formatDay } from "../../../lib/view/dates";
import styles from "./call.module.css";
import { toldByWords } from "./fact-words";
import { readoutPassages } from "./passages";
import { Sentence } from "./sentence";
import { speakerLabel } from "./speaker";

interface Props {
  corpus: Corpus;
  call: Call;
  readout: ReadoutText;
  /** The readout's place among the call's, from 0. */
  place: number;
  hues: Record<string, HueName>;
}

/** One readout of the call, whole and as published, every sentence marked. */
export function Readout({ corpus, call, readout, place, hues }: Props) {
  const { fields, file, text, from, to } = readout;
  const passages = readoutPassages(text, corpus.statements.slice(from, to));
  const speaker = (row: StatementRow | undefined) => row && speakerLabel(corpus, row);
  const several = call.readouts.length > 1;
  return (
    <section className={styles.readout} aria-labelledby={`readout-${place}`}>
      <h2 id={`readout-${place}`}>
        {several ? `Readout ${place + 1}: as ${fields.toldBy} tells it` : "The readout, as published"}
      </h2>
      <p className="quiet">
        {several && <>{toldByWords(fields)}. </>}
        {fields.publishedDate && <>Published {formatDay(fields.publishedDate)}. </>}
        <a href={`${callPath(call.id)}/source/${encodeURIComponent(file)}`}>Source file {file}</a>
      </p>
      <div className={styles.passages}>
        {passages.map((passage, i) => {
          if (passage.kind === "line")
            return (
              <p key={passage.start} className={styles.line}>
                {passage.text}
              </p>
            );
          const last = passages[i - 1];
          const before = last?.kind === "sentence" ? last : null;
          const opens = before?.paragraph !== passage.paragraph;
          const same = before && speaker(before.rows.at(-1)) === speaker(passage.rows[0]);
          return (
            <Sentence
              key={passage.start}
              corpus={corpus}
              passage={passage}
              place={place}
              hues={hues}
              named={opens || !same || passage.rows.length > 1}
              opens={opens}
            />
          );
        })}
      </div>
    </section>
  );
}
