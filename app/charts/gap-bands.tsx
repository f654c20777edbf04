import type { Period } from "../../lib/figures/trend";
import styles from "./charts.module.css";
import { gapWords } from "./trend-words";

/** Width that the words of a gap need, in pixels. */
const WORDS = 52;

/** Runs of periods without a call as pale bands over all rows, each with the word for it: a gap is no zero. */
export function GapBands({
  periods,
  cell,
  height,
}: {
  periods: readonly Period[];
  cell: number;
  height: number;
}) {
  return gapRuns(periods).map(({ from, to, words }) => {
    const [left, width] = [from * cell, (to - from) * cell - Math.min(6, cell / 4)];
    return (
      <g key={from}>
        <rect className={styles.gap} x={left} y={0} width={width} height={height} />
        {width >= WORDS && (
          <text className={styles.periodBase} x={left + width / 2} y={34} textAnchor="middle">
            {words}
          </text>
        )}
      </g>
    );
  });
}

/** Neighbouring gaps of one kind, as one run each. */
function gapRuns(periods: readonly Period[]) {
  const runs: { from: number; to: number; words: string }[] = [];
  periods.forEach((period, at) => {
    if (!period.gap) return;
    const last = runs.at(-1);
    if (last?.to === at && last.words === gapWords(period)) last.to = at + 1;
    else runs.push({ from: at, to: at + 1, words: gapWords(period) });
  });
  return runs;
}
