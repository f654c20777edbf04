import { useContext } from "react";
import type { HueName } from "../../lib/drawing/palette";
import { hueStyle } from "../theme/hue";
import styles from "./charts.module.css";
import { onPress } from "./on-press";
import { type Place, PointingContext } from "./pointed";

/** A mark as the chart hands it to Recharts. */
export interface MarkPoint extends Place {
  /** From 0 to 1: the part of the row's room that the bar fills; null in a gap. */
  reach: number | null;
  hue: HueName;
  /** What is written at the bar, and what is said of it. */
  label: string;
  words: string;
}

/** Where a mark (or a row of them) is drawn, in pixels. */
export interface Drawing {
  left: number;
  top: number;
  /** One row of one period. */
  cell: { width: number; height: number };
  /** What is kept free at the top of the row for its name. */
  above: number;
}

interface Props extends Drawing {
  point: MarkPoint;
  /** Whether the count stands beside the bar; else above it. */
  beside: boolean;
}

/** Pixels of a count's line, and between a row's baseline and the next row. */
export const [LABEL, FOOT] = [15, 6];

/** The line that a mark's bar stands on. */
export function baseline({ left, top, cell }: Drawing): string {
  return `M${left} ${top + cell.height - FOOT + 0.5}h${cell.width - Math.min(6, cell.width / 4)}`;
}

/** One bar on its row's baseline, with its count: a button that leads to its statements. */
export function TrendMark({ point, left, top, cell, above, beside }: Props) {
  const { lit, stop, point: pointAt, pick } = useContext(PointingContext);
  if (point.reach === null) return null;
  const base = top + cell.height - FOOT;
  const height = point.reach * (cell.height - above - 2 * FOOT - (beside ? 0 : LABEL));
  const width = beside ? Math.min(cell.width - 58, 48) : Math.max(1, Math.min(cell.width * 0.72, 60));
  const label = beside
    ? { x: left + (height > 0 ? width + 5 : 0), y: base - 4 }
    : { x: left, y: base - height - 4 };
  const place = { row: point.row, period: point.period };
  const button = {
    role: "button",
    "aria-label": point.words,
    tabIndex: stop.row === place.row && stop.period === place.period ? 0 : -1,
    onClick: () => pick(place),
    onKeyDown: onPress(() => pick(place)),
    onFocus: () => pointAt(place),
    onBlur: () => pointAt(null),
    onMouseEnter: () => pointAt(place),
    onMouseLeave: () => pointAt(null),
  };
  return (
    <g
      {...button}
      data-row={place.row}
      data-period={place.period}
      data-lit={lit ? lit.has(place.row) : undefined}
      className={styles.mark}
      style={hueStyle(point.hue)}
    >
      <rect
        className={styles.cell}
        x={left}
        y={top + above}
        width={cell.width}
        height={cell.height - above}
      />
      <rect className={styles.bar} x={left} y={base - height} width={width} height={height} />
      {point.label && (
        <text className={styles.count} data-zero={point.label === "0"} {...label}>
          {point.label}
        </text>
      )}
    </g>
  );
}
