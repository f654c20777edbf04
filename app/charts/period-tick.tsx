import type { Period } from "../../lib/figures/trend";
import styles from "./charts.module.css";
import { nameLines, nameWidth } from "./period-name";

interface Props {
  /** Middle of the period's column, and the foot of the head. */
  x: number;
  y: number;
  period: Period | undefined;
  /** What its counts are a part of, in words. */
  base: string;
  /** Width of the column, and of all. */
  cell: number;
  width: number;
}

/** The head of a column: its period and, where there is room, the base of its counts. */
export function PeriodTick({ x, y, period, base, cell, width }: Props) {
  if (!period) return null;
  const left = x - cell / 2 + (period.gap ? 4 : 0);
  const [first, second] = nameLines(period, cell);
  const under = cell >= 78 && !period.gap ? base : "";
  const place =
    left + nameWidth(period, cell) > width + 9 ? { x: width, textAnchor: "end" as const } : { x: left };
  return (
    <g>
      <text className={styles.period} {...place} y={y - 8}>
        {first}
      </text>
      <text className={styles.periodBase} {...place} y={y + 6}>
        {second ?? under}
      </text>
    </g>
  );
}
