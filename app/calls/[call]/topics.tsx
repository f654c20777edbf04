import { sentenceAnchor } from "../../../lib/corpus/address";
import type { Call, Corpus } from "../../../lib/corpus/corpus";
import { familyHue } from "../../../lib/drawing/hues";
import type { HueName } from "../../../lib/drawing/palette";
import type { Raised } from "../../../lib/figures/raised";
import { hueStyle } from "../../theme/hue";
import styles from "./call.module.css";
import { rowHue, speakerLabel } from "./speaker";

interface Props {
  corpus: Corpus;
  call: Call;
  figure: Raised;
  hues: Record<string, HueName>;
}

/** The topics of the call, most frequent first, each with who was first in the readout to speak of it. */
export function CallTopics({ corpus, call, figure, hues }: Props) {
  const firsts = call.readouts.flatMap((at, place) => {
    const readout = corpus.readouts[at];
    return readout ? corpus.statements.slice(readout.from, readout.to).map((row) => ({ row, place })) : [];
  });
  return (
    <section className={styles.topics} aria-labelledby="topics">
      <h2 id="topics">Topics of this call</h2>
      <p className="quiet">
        Of {figure.base.statements} statements, and who was first in the readout to speak of each. Order in
        the readout is not always order on the line.
      </p>
      <ol>
        {figure.topics.map(({ topic, label, family, total }) => (
          <li key={topic}>
            <strong className="hued" style={hueStyle(familyHue(family))}>
              {label}
            </strong>
            <span className={styles.topicCount}>{total.statements}</span>
            <span className={styles.firsts}>
              {firsts
                .filter(({ row }) => row.firsts.includes(topic))
                .map(({ row, place }) => (
                  <span key={sentenceAnchor(place, row.n)} style={hueStyle(rowHue(corpus, hues, row))}>
                    {place > 0 ? `readout ${place + 1}: ` : ""}
                    <span className="hued">{speakerLabel(corpus, row)}</span>,{" "}
                    <a href={`#${sentenceAnchor(place, row.n)}`}>sentence {row.n}</a>
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
