import type { Trend } from "../../lib/figures/trend";
import styles from "./charts.module.css";
import type { Place } from "./pointed";
import type { TrendRow } from "./rows";
import { HEAD } from "./trend-plot";
import { countWords } from "./trend-words";
import type { Size } from "./use-size";

interface Props {
  figure: Trend;
  row: TrendRow | undefined;
  place: Place;
  rows: number;
  size: Size;
}

/** The exact counts of the mark under the pointer or the focus. A screen reader has them from the mark itself. */
export function TrendTip({ figure, row, place, rows, size }: Props) {
  const period = figure.periods[place.period];
  if (!row || !period) return null;
  const left = (place.period * size.width) / figure.periods.length;
  const top = HEAD + (place.row * (size.height - HEAD)) / rows;
  const fromRight = left > size.width / 2;
  return (
    <div
      className={styles.tip}
      aria-hidden="true"
      style={{ top, ...(fromRight ? { right: size.width - left + 4 } : { left }) }}
      data-from-right={fromRight}
    >
      <strong>
        {row.label}, {period.label}
      </strong>
      {period.title && <span>{period.title}</span>}
      <span>{countWords(row, period, place.period)}</span>
    </div>
  );
}
