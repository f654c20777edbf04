import type { HueName } from "../../../lib/drawing/palette";
import { tableRow } from "../../../lib/export/rows";
import type { PhraseFigure } from "../../../lib/phrases/figures";
import { formatDay } from "../../../lib/view/dates";
import { columns, corpus } from "../../corpus";
import { KeptLink } from "../../nav/kept-link";
import { hueStyle } from "../../theme/hue";
import styles from "../phrases.module.css";

/** The most sentences that the page shows; the download has all. */
const MOST = 200;

interface Props {
  figure: PhraseFigure;
  hues: Record<string, HueName>;
}

/** Every sentence that says the phrase, with its words marked and a link to its place in the readout. */
export function PhraseSentences({ figure: { uses }, hues }: Props) {
  return (
    <section aria-labelledby="sentences">
      <h2 id="sentences">Where it stands</h2>
      {uses.length > MOST && (
        <p className="quiet">
          The first {MOST} of {uses.length} places; the download has all.
        </p>
      )}
      <ol className={styles.rows}>
        {uses.slice(0, MOST).map(({ at, start, end }) => {
          const row = tableRow(corpus, columns, at);
          return (
            <li key={`${at}-${start}`}>
              <span className={styles.who}>
                <strong className="hued" style={hueStyle(hues[row.side.id] ?? "grey")}>
                  {row.speaker?.short ?? "Both sides"}
                </strong>
                <KeptLink href={row.path}>
                  {formatDay(row.callDate)}, sentence {row.n}
                </KeptLink>
              </span>
              <p>
                {row.text.slice(0, start)}
                <mark>{row.text.slice(start, end)}</mark>
                {row.text.slice(end)}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
