import { type PointerEvent, useContext } from "react";
import { hueStyle } from "../theme/hue";
import styles from "./charts.module.css";
import { onPress } from "./on-press";
import { PointingContext } from "./pointed";
import { type Drawing, FOOT, type MarkPoint } from "./trend-mark";

interface Props extends Drawing {
  strip: MarkPoint[];
  /** The row's name. */
  name: string;
}

/**
 * A row of so many periods that its bars are one drawing with a cursor in it: a slider whose value is the period, said
 * in words, for the arrow keys and the pointer alike.
 */
export function TrendStrip({ strip, name, left, top, cell, above }: Props) {
  const { at, lit, stop, point, pick } = useContext(PointingContext);
  const [first] = strip;
  if (!first) return null;
  const here = at?.row === first.row ? at.period : null;
  const said = strip[stop.period] ?? first;
  const base = top + cell.height - FOOT;
  const room = cell.height - above - 2 * FOOT;
  const bars = strip.map(({ reach }, p) => {
    if (reach === null) return "";
    return `M${left + p * cell.width} ${base}h${cell.width}v1h${-cell.width}zm0 0h${Math.max(0.6, cell.width * 0.8)}v${-reach * room}h${-Math.max(0.6, cell.width * 0.8)}z`;
  });
  const periodAt = (event: PointerEvent<SVGGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return Math.min(
      strip.length - 1,
      Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * strip.length)),
    );
  };
  return (
    <g
      role="slider"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={strip.length - 1}
      aria-valuenow={stop.period}
      aria-valuetext={said.words}
      tabIndex={stop.row === first.row ? 0 : -1}
      data-row={first.row}
      data-lit={lit ? lit.has(first.row) : undefined}
      className={styles.mark}
      style={hueStyle(first.hue)}
      onClick={() => pick({ row: first.row, period: stop.period })}
      onKeyDown={onPress(() => pick({ row: first.row, period: stop.period }))}
      onFocus={() => point({ row: first.row, period: stop.period })}
      onBlur={() => point(null)}
      onPointerMove={(event) => point({ row: first.row, period: periodAt(event) })}
      onPointerLeave={() => point(null)}
    >
      <rect
        className={styles.cell}
        x={left}
        y={top + above}
        width={cell.width * strip.length}
        height={cell.height - above}
      />
      {here !== null && (
        <rect
          className={styles.cursor}
          x={left + here * cell.width - 1}
          y={top + above}
          width={cell.width + 2}
          height={cell.height - above}
        />
      )}
      <path className={styles.bar} d={bars.join("")} />
    </g>
  );
}
