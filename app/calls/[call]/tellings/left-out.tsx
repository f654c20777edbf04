import type { Corpus } from "../../../../lib/corpus/corpus";
import { familyHue } from "../../../../lib/drawing/hues";
import type { HueName } from "../../../../lib/drawing/palette";
import { tellingName } from "../../../../lib/tellings/tell";
import type { Tellings } from "../../../../lib/tellings/tellings";
import { hueStyle } from "../../../theme/hue";
import { SCROLLABLE } from "../../../theme/scrollable";
import styles from "./tellings.module.css";

interface Props {
  corpus: Corpus;
  tellings: Tellings;
  hues: Record<string, HueName>;
  /** Whether a view narrows what is counted. */
  isNarrowed: boolean;
}

/** The topics that at least one readout of the call leaves out, with the statements that each readout has on them. */
export function TopicsLeftOut({ corpus, tellings: { tellings, leftOut }, hues, isNarrowed }: Props) {
  const hueOf = (country: string) =>
    hueStyle(hues[corpus.sides.find(({ name }) => name === country)?.id ?? ""] ?? "grey");
  return (
    <section className={styles.pair} aria-labelledby="left-out">
      <h2 id="left-out">Topics that a readout leaves out{isNarrowed && " in this view"}</h2>
      {leftOut.length === 0 ? (
        <p>None: every topic of {isNarrowed ? "the view’s statements" : "the call"} is in every readout.</p>
      ) : (
        <section {...SCROLLABLE} className={styles.scroll} aria-label="Topics by readout">
          <table className={styles.topics}>
            <caption className="unseen">Statements on each topic in each readout</caption>
            <thead>
              <tr>
                <th scope="col">Topic</th>
                {tellings.map((telling) => (
                  <th
                    key={telling.place}
                    scope="col"
                    className="hued"
                    style={hueOf(telling.readout.fields.toldBy)}
                  >
                    {tellingName(telling)}
                    <small>of {telling.rows.length} statements</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {leftOut.map(({ topic, label, family, statements }) => (
                <tr key={topic}>
                  <th scope="row" className="hued" style={hueStyle(familyHue(family))}>
                    {label}
                  </th>
                  {statements.map((amount, place) => (
                    <td key={tellings[place]?.place}>
                      {amount === 0 ? (
                        <span className="quiet">not in the {isNarrowed ? "view" : "readout"}</span>
                      ) : (
                        amount
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
