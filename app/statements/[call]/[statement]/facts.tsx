import { callPath } from "../../../../lib/corpus/address";
import type { Corpus } from "../../../../lib/corpus/corpus";
import type { StatementPlace } from "../../../../lib/corpus/statement-place";
import type { HueName } from "../../../../lib/drawing/palette";
import { listWords } from "../../../../lib/view/counting";
import { formatDay } from "../../../../lib/view/dates";
import { BASIS_WORDS, toldByWords } from "../../../calls/[call]/fact-words";
import { rowHue } from "../../../calls/[call]/speaker";
import { KeptLink } from "../../../nav/kept-link";
import { hueStyle } from "../../../theme/hue";
import styles from "./statement.module.css";

interface Props {
  corpus: Corpus;
  place: StatementPlace;
  hues: Record<string, HueName>;
}

/** Who said it to whom, when, in which readout and where in it. */
export function Facts({ corpus, place: { call, readout, rows }, hues }: Props) {
  const { fields, file } = readout;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Who</dt>
        {rows.map((row) => {
          const person = row.speaker === null ? undefined : corpus.speakers[row.speaker];
          const joint = row.kind === "joint" ? "Both sides together" : "The readout’s own voice";
          return (
            <dd key={row.speaker ?? row.kind}>
              <strong className="hued" style={hueStyle(rowHue(corpus, hues, row))}>
                {person?.name ?? joint}
              </strong>
              {person && (
                <span>
                  {row.office ? `${row.office}, ` : ""}
                  {person.country}
                </span>
              )}
            </dd>
          );
        })}
      </div>
      <div>
        <dt>On the call</dt>
        <dd>
          <strong>{formatDay(call.date)}</strong>
          <span>
            <KeptLink href={callPath(call.id)}>
              {listWords(call.participants.map(({ name }) => name))}
            </KeptLink>
            . {BASIS_WORDS[call.dateBasis]}.
          </span>
        </dd>
      </div>
      <div>
        <dt>Told by</dt>
        <dd>
          <strong className="hued" style={hueStyle(hueOf(corpus, hues, fields.toldBy))}>
            {fields.toldBy}
          </strong>
          <span>{toldByWords(fields)}.</span>
        </dd>
      </div>
      <div>
        <dt>In the readout</dt>
        <dd>
          <strong>
            Sentence {rows[0].n}, paragraph {rows[0].paragraph}
          </strong>
          <span>
            {fields.publishedDate && <>Published {formatDay(fields.publishedDate)}. </>}
            <a href={`${callPath(call.id)}/source/${encodeURIComponent(file)}`}>Source file {file}</a>
          </span>
        </dd>
      </div>
    </dl>
  );
}

function hueOf({ sides }: Corpus, hues: Record<string, HueName>, country: string): HueName {
  return hues[sides.find(({ name }) => name === country)?.id ?? ""] ?? "grey";
}
