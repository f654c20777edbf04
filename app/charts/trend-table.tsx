import { useRef } from "react";
import type { Trend } from "../../lib/figures/trend";
import { Kept } from "../filters/kept";
import { useOpen } from "../filters/use-open";
import { SCROLLABLE } from "../theme/scrollable";
import styles from "./charts.module.css";
import type { TrendRow } from "./rows";
import { gapWords, MEASURE_WORDS, plural } from "./trend-words";

interface Props {
  figure: Trend;
  rows: TrendRow[];
}

/** The numbers of the chart as a table: the same figure, in words, for whoever prefers or needs it. */
export function TrendTable(props: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const isOpen = useOpen(details);
  return (
    <details ref={details} className={styles.numbers}>
      <summary>Show the numbers as a table</summary>
      <Kept isOpen={isOpen}>
        <Numbers {...props} />
      </Kept>
    </details>
  );
}

function Numbers({ figure, rows }: Props) {
  const { periods, base } = figure;
  return (
    <section {...SCROLLABLE} className={styles.scroll} aria-label="Topics by period, numbers">
      <table>
        <caption>
          Statements that carry each topic, by period. Base: {plural(base.statements, "statement")} in{" "}
          {plural(base.calls, "call")}. The chart shows the {MEASURE_WORDS[figure.measure]}.
        </caption>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            {periods.map((period) => (
              <th key={period.id} scope="col">
                {period.label}
                <small>{period.gap ? gapWords(period) : `of ${period.base.statements}`}</small>
              </th>
            ))}
            <th scope="col">
              All<small>of {base.statements}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {periods.map((period, at) => (
                <td key={period.id}>{row.counts.statements[at] ?? "–"}</td>
              ))}
              <td>{row.counts.total.statements}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
