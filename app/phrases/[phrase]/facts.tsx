import type { HueName } from "../../../lib/drawing/palette";
import { tableRow } from "../../../lib/export/rows";
import type { PhraseFigure } from "../../../lib/phrases/figures";
import { count, listWords } from "../../../lib/view/counting";
import { formatDay } from "../../../lib/view/dates";
import { columns, corpus } from "../../corpus";
import { KeptLink } from "../../nav/kept-link";
import { hueStyle } from "../../theme/hue";
import { times } from "../list";
import styles from "../phrases.module.css";

interface Props {
  figure: PhraseFigure;
  hues: Record<string, HueName>;
}

/** First and last use, who uses it, and how steadily. */
export function PhraseFacts({ figure, hues }: Props) {
  const { uses, speakers, line, streak, dropOuts, since } = figure;
  const names = speakers.map((speaker) => columns.speakers[speaker]?.short ?? "both sides together");
  return (
    <dl className={styles.facts}>
      <Use title="First use in the readouts" at={uses[0]?.at} hues={hues} />
      <Use title="Last use in the readouts" at={uses.at(-1)?.at} hues={hues} />
      <div>
        <dt>Used by</dt>
        <dd>
          <strong>{listWords(names)}</strong>
        </dd>
      </div>
      <div>
        <dt>How steadily</dt>
        <dd>
          <strong>
            {streak === line.length
              ? "In every call"
              : `${count(streak, "call")}${streak === 1 ? "" : " in a row"} at most`}
          </strong>
          {dropOuts > 0 && `Dropped out ${times(dropOuts)} and came back. `}
          {since > 0 && `Not in the readouts of the latest ${since === 1 ? "call" : `${since} calls`}.`}
        </dd>
      </div>
    </dl>
  );
}

function Use({ title, at, hues }: { title: string; at: number | undefined; hues: Props["hues"] }) {
  if (at === undefined) return null;
  const row = tableRow(corpus, columns, at);
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <strong>
          <KeptLink href={row.path}>{formatDay(row.callDate)}</KeptLink>
        </strong>
        <span className="hued" style={hueStyle(hues[row.side.id] ?? "grey")}>
          {row.speaker ? `${row.speaker.short}, ${row.side.name}` : "both sides together"}
        </span>
      </dd>
    </div>
  );
}
