import type { Estimate } from "../../lib/agreement/estimate";
import type { AgreementFigure } from "../../lib/agreement/figure";
import type { MeasuredSet } from "../../lib/agreement/measure";
import type { FigureRow } from "../../lib/agreement/side-by-side";
import { SCROLLABLE } from "../theme/scrollable";
import { inDecimals, rangeWords } from "./estimate-words";
import { IntervalStrip } from "./interval-strip";
import styles from "./method.module.css";
import { SET_NAMES, sizeWords } from "./set-words";

interface Props {
  caption: string;
  /** What a row is: "Topic". */
  head: string;
  sets: readonly MeasuredSet[];
  rows: readonly FigureRow[];
  label: (row: FigureRow) => string;
  /** The row's anchor, where it has one. */
  anchor?: (row: FigureRow) => string;
  /** Whether the interval over redrawn readouts has a column. */
  redrawn?: boolean;
}

/** Figures of agreement, the sets of readouts side by side: each with its interval, its parts and its base. */
export function FiguresTable({ caption, head, sets, rows, label, anchor, redrawn = false }: Props) {
  const columns = ["Agreement", "Precision", "Recall", "κ", ...(redrawn ? ["Readouts redrawn"] : [])];
  return (
    <section {...SCROLLABLE} className={styles.scroll} aria-label={caption}>
      <table className={styles.figures}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {head}
            </th>
            {sets.map((set) => (
              <th key={set.id} colSpan={columns.length} scope="colgroup">
                {SET_NAMES[set.id]} <small>{sizeWords(set)}</small>
              </th>
            ))}
          </tr>
          <tr>
            {sets.flatMap(({ id }) =>
              columns.map((column, at) => (
                <th key={`${id} ${column}`} scope="col" className={at === 0 ? styles.first : undefined}>
                  {column}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.id} ${row.of}`} id={anchor?.(row)}>
              <th scope="row">{label(row)}</th>
              {row.figures.map((figure, at) => (
                <Cells key={sets[at]?.id} figure={figure} span={columns.length} redrawn={redrawn} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cells({
  figure,
  span,
  redrawn,
}: {
  figure: AgreementFigure | null;
  span: number;
  redrawn: boolean;
}) {
  if (!figure) {
    return (
      <td colSpan={span} className={styles.absent}>
        does not occur
      </td>
    );
  }
  const { agreement, measure, share, match, precision, recall, kappa } = figure;
  return (
    <>
      <td className={styles.agreement}>
        <IntervalStrip {...agreement} /> <strong>{inDecimals(agreement.value)}</strong>
        <small>
          {measure === "F1" ? "F1 " : ""}
          {rangeWords(agreement)}
          {share && `, ${share.agreeing} of ${share.of}`}
        </small>
      </td>
      <Part estimate={precision} base={match && `${match.both} of ${match.coder}`} />
      <Part estimate={recall} base={match && `${match.both} of ${match.reference}`} />
      {kappa === null ? <None /> : <td>{inDecimals(kappa)}</td>}
      {redrawn && (figure.redrawn ? <td>{rangeWords(figure.redrawn)}</td> : <None />)}
    </>
  );
}

/** Precision or recall: the value, its base and its interval. */
function Part({ estimate, base }: { estimate: Estimate | null; base: string | null }) {
  if (!estimate) return <None />;
  return (
    <td>
      {inDecimals(estimate.value)}
      <small>
        {base}
        <br />
        {rangeWords(estimate)}
      </small>
    </td>
  );
}

/** What this figure does not have. */
function None() {
  return <td className={styles.none}>–</td>;
}
