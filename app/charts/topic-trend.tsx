"use client";

import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";
import type { TopicId } from "../../lib/codebook/topics";
import type { Trend } from "../../lib/figures/trend";
import { hueStyle } from "../theme/hue";
import styles from "./charts.module.css";
import { FamilyKey } from "./family-key";
import { nextPlace } from "./next-place";
import type { TrendEvents, TrendPick } from "./pick";
import { type Place, PointingContext } from "./pointed";
import { type TrendRow, trendRows } from "./rows";
import { HEAD, TrendPlot } from "./trend-plot";
import { TrendTable } from "./trend-table";
import { TrendTip } from "./trend-tip";
import { MEASURE_WORDS, totalWords } from "./trend-words";
import { useSize } from "./use-size";

interface Props extends TrendEvents {
  figure: Trend;
  /** Topics pointed at elsewhere on the page; their rows stand out. */
  pointed?: readonly TopicId[] | null;
}

/** Below this width a row's name stands above its bars (the same number is in charts.module.css). */
const NARROW = 480;
/** Height of a row in pixels, with its name beside the bars and with it above them (the same numbers are in charts.module.css). */
const ROW = { beside: 50, above: 68 };
const NAME_ROOM = 26;

/**
 * How often each topic was spoken of, period by period: a row of bars for each topic, all on one scale, each bar with
 * its count. Arrow keys go from bar to bar, Enter opens its statements; the same numbers stand below as a table.
 */
export function TopicTrend({ figure, pointed = null, onPick, onPoint }: Props) {
  const rows = useMemo(() => trendRows(figure), [figure]);
  const frame = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const outer = useSize(frame);
  const size = useSize(plot);
  const isNarrow = outer !== null && outer.width < NARROW;
  // Counted, not measured: else the rows of a new view would be pressed into the height of the old one for a frame.
  const height = HEAD + rows.length * (isNarrow ? ROW.above : ROW.beside);
  const [at, setAt] = useState<Place | null>(null);
  const [visited, setVisited] = useState<Place | null>(null);

  const pickOf = useCallback(
    ({ row, period }: Place): TrendPick | null => {
      const found = rows[row];
      return found ? { ...pickOfRow(found), period: figure.periods[period] ?? null } : null;
    },
    [rows, figure],
  );
  const point = useCallback(
    (place: Place | null) => {
      setAt(place);
      if (place) setVisited(place);
      onPoint?.(place && pickOf(place));
    },
    [onPoint, pickOf],
  );
  const pick = useCallback(
    (place: Place) => {
      const picked = pickOf(place);
      if (picked) onPick(picked);
    },
    [onPick, pickOf],
  );

  const lit = useMemo(() => {
    if (at) return new Set([at.row]);
    if (!pointed?.length) return null;
    return new Set(
      rows.flatMap((row, r) => (row.topics.some((topic) => pointed.includes(topic)) ? [r] : [])),
    );
  }, [at, pointed, rows]);
  const first = figure.periods.findIndex((period) => !period.gap);
  const stop =
    visited && rows[visited.row] && figure.periods[visited.period]?.gap === false
      ? visited
      : { row: 0, period: first };
  const pointing = useMemo(() => ({ at, lit, stop, point, pick }), [at, lit, stop, point, pick]);

  const move = (event: KeyboardEvent) => {
    if (event.key === "Escape") setAt(null);
    const next = nextPlace(event.key, stop, rows.length, figure.periods);
    if (!next) return;
    event.preventDefault();
    const row = `[data-row="${next.row}"]`;
    const mark =
      plot.current?.querySelector<SVGGElement>(`${row}[data-period="${next.period}"]`) ??
      plot.current?.querySelector<SVGGElement>(row);
    mark?.focus();
    point(next);
  };

  const group = {
    role: "group",
    "aria-label": `Topics by ${figure.grouping}: ${MEASURE_WORDS[figure.measure]}. Arrow keys go from mark to mark, Enter shows its statements.`,
    onKeyDown: move,
  };

  return (
    <figure className={styles.trend} style={{ "--rows": rows.length } as React.CSSProperties}>
      <div className={styles.frame} ref={frame}>
        <ul className={styles.names}>
          {rows.map((row, r) => (
            <li key={row.label} style={hueStyle(row.hue)} data-lit={lit ? lit.has(r) : undefined}>
              <button type="button" className={styles.name} onClick={() => onPick(pickOfRow(row))}>
                {row.label}
              </button>{" "}
              <span className={styles.total}>{totalWords(figure, row)}</span>
            </li>
          ))}
        </ul>
        <div className={styles.plot} ref={plot} {...group}>
          {size && size.width > 0 && (
            <PointingContext value={pointing}>
              <TrendPlot
                figure={figure}
                rows={rows}
                width={size.width}
                height={height}
                above={isNarrow ? NAME_ROOM : 0}
              />
            </PointingContext>
          )}
          {at && size && (
            <TrendTip
              figure={figure}
              row={rows[at.row]}
              place={at}
              rows={rows.length}
              size={{ width: size.width, height }}
            />
          )}
        </div>
      </div>
      <FamilyKey rows={rows} />
      <figcaption className={styles.note}>
        Height of the bars: {MEASURE_WORDS[figure.measure]}, on one scale. A statement can carry several
        topics, so the rows do not add up.
      </figcaption>
      <TrendTable figure={figure} rows={rows} />
    </figure>
  );
}

function pickOfRow({ kind, id, topics, label }: TrendRow): TrendPick {
  return { family: kind === "family" ? id : null, topics, label, period: null };
}
