import { callPath } from "../../../lib/corpus/address";
import type { HueName } from "../../../lib/drawing/palette";
import type { PhraseFigure } from "../../../lib/phrases/figures";
import { lineRuns } from "../../../lib/phrases/line-runs";
import { count, listWords } from "../../../lib/view/counting";
import { formatDay } from "../../../lib/view/dates";
import { columns } from "../../corpus";
import { KeptLink } from "../../nav/kept-link";
import styles from "../phrases.module.css";
import { Strip, sideLabel } from "../strip";

interface Props {
  figure: PhraseFigure;
  hues: Record<string, HueName>;
}

/** The calls of the view by date: who says the phrase in each, and the stretches without it. */
export function CallLine({ figure, hues }: Props) {
  return (
    <>
      <Strip columns={columns} line={figure.line} hues={hues} />
      <ol className={styles.rows}>
        {lineRuns(figure.line).map((run) =>
          "said" in run ? (
            <li key={run.said.call}>
              <KeptLink href={callPath(columns.calls[run.said.call]?.id ?? "")}>
                {columns.calls[run.said.call]?.title}
              </KeptLink>
              <span className={styles.who}>
                <span>{dayOf(run.said.call)}</span>
                <span>
                  {listWords(run.said.sides.map((side) => sideLabel(columns.sides[side]?.name)))},{" "}
                  {count(run.said.statements, "statement")}
                </span>
              </span>
            </li>
          ) : (
            <li key={run.without[0]} className="quiet">
              Not in the readout of {count(run.without.length, "call")}: {dayOf(run.without[0])}
              {run.without.length > 1 && ` to ${dayOf(run.without.at(-1))}`}
            </li>
          ),
        )}
      </ol>
    </>
  );
}

const dayOf = (call = -1) => formatDay(columns.calls[call]?.date ?? "");
