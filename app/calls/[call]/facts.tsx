import type { Call, Corpus, ReadoutText } from "../../../lib/corpus/corpus";
import type { HueName } from "../../../lib/drawing/palette";
import { formatDay } from "../../../lib/view/dates";
import { hueStyle } from "../../theme/hue";
import styles from "./call.module.css";
import { BASIS_WORDS, requestedByWords, toldByWords } from "./fact-words";

/** Who was on the line, when, who tells of it and who asked for it, each with what it rests on. */
export function Facts({ corpus, call, hues }: { corpus: Corpus; call: Call; hues: Record<string, HueName> }) {
  const readouts = call.readouts.flatMap((at) => corpus.readouts[at] ?? []);
  const hueOf = (country: string) =>
    hues[corpus.sides.find(({ name }) => name === country)?.id ?? ""] ?? "grey";
  const cueOf = (field: "callDate" | "requestedBy", decides: (readout: ReadoutText) => boolean) =>
    readouts.find(decides)?.reasons[field].cue;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>On the line</dt>
        {call.participants.map(({ name, country, office }) => (
          <dd key={name}>
            <strong className="hued" style={hueStyle(hueOf(country))}>
              {name}
            </strong>
            <span>
              {office}, {country}
            </span>
          </dd>
        ))}
      </div>
      <div>
        <dt>Date of the call</dt>
        <dd>
          <strong>{formatDay(call.date)}</strong>
          <span>
            {BASIS_WORDS[call.dateBasis]}
            <Cue words={cueOf("callDate", ({ fields }) => fields.callDate === call.date)} />
          </span>
        </dd>
      </div>
      <div>
        <dt>Told by</dt>
        {readouts.map(({ file, fields }) => (
          <dd key={file}>
            <strong className="hued" style={hueStyle(hueOf(fields.toldBy))}>
              {fields.toldBy}
            </strong>
            <span>{toldByWords(fields)}</span>
          </dd>
        ))}
      </div>
      <div>
        <dt>Asked for by</dt>
        <dd>
          <strong className="hued" style={hueStyle(hueOf(call.requestedBy ?? ""))}>
            {call.requestedBy ?? "Not told"}
          </strong>
          <span>
            {requestedByWords(call)}
            <Cue words={cueOf("requestedBy", ({ fields }) => fields.requestedBy === call.requestedBy)} />
          </span>
        </dd>
      </div>
    </dl>
  );
}

/** The words of the readout that decided. */
function Cue({ words }: { words: string | undefined }) {
  return words ? <>: “{words}”</> : null;
}
