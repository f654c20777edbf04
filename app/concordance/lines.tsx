import { memo } from "react";
import type { ConcordanceLine } from "../../lib/concordance/lines";
import { withView } from "../../lib/view/keep";
import type { Hues } from "../dashboard/hues";
import { dayMonthYear } from "../table/day";
import { hueStyle } from "../theme/hue";
import styles from "./concordance.module.css";

interface LinesProps {
  lines: readonly ConcordanceLine[];
  hues: Hues;
  /** The view's query, which the sentences' pages hand on. */
  query: string;
}

/** The places of the words, one a line, the key of each below that of the line before. */
export const Lines = memo(function Lines({ lines, hues, query }: LinesProps) {
  return (
    <ol aria-label="Places of the words">
      {lines.map((line) => (
        <Line
          key={`${line.at} ${line.left.length}`}
          line={line}
          hue={hues[line.side] ?? "grey"}
          address={withView(line.path, query)}
        />
      ))}
    </ol>
  );
});

interface LineProps {
  line: ConcordanceLine;
  hue: Hues[string];
  address: string;
}

const Line = memo(
  function Line({ line: { date, speaker, left, key, right }, hue, address }: LineProps) {
    return (
      <li className={styles.line} style={hueStyle(hue)}>
        <time dateTime={date}>{dayMonthYear(date)}</time>
        <span className={styles.speaker}>{speaker}</span>
        <a href={address} className={styles.words}>
          <span className={styles.left}>{left}</span>
          <span className={styles.right}>
            <mark>{key}</mark>
            {right}
          </span>
        </a>
      </li>
    );
  },
  (old, next) =>
    old.hue === next.hue &&
    old.address === next.address &&
    old.line.left === next.line.left &&
    old.line.key === next.line.key &&
    old.line.speaker === next.line.speaker,
);
