import { type PointerEvent, useRef, useState } from "react";
import type { TrendScene } from "../../lib/drawing/trend/trend-scene";

interface Props {
  time: TrendScene["time"];
  /** The first and the last period that the reader drew over. */
  onRange: (from: number, to: number) => void;
}

/** The least way that a drag has to go, in pixels: a click is none. */
const LEAST = 6;
const HEIGHT = 36;

/**
 * The strip over the periods' names: drawn over with the pointer it sets the period. The same is done without a pointer
 * by the two fields of the period below the chart.
 */
export function Brush({ time, onRange }: Props) {
  const start = useRef(0);
  const [drawn, setDrawn] = useState<[number, number] | null>(null);
  const wide = time.cell * time.periods.length;
  const at = (event: PointerEvent<HTMLDivElement>) =>
    Math.min(wide, Math.max(0, event.clientX - event.currentTarget.getBoundingClientRect().left));
  const periodAt = (x: number) => Math.min(time.periods.length - 1, Math.floor(x / time.cell));
  return (
    <div
      className="brush"
      style={{ left: time.left, width: wide, top: time.top, height: HEIGHT }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = at(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 0) return;
        const [from, to] = [start.current, at(event)].sort((a, b) => a - b) as [number, number];
        setDrawn(to - from < LEAST ? null : [from, to]);
      }}
      onPointerUp={() => {
        if (drawn) onRange(periodAt(drawn[0]), periodAt(drawn[1]));
        setDrawn(null);
      }}
      onPointerCancel={() => setDrawn(null)}
    >
      {drawn && (
        <span
          className="brush-drawn"
          style={{ left: drawn[0], width: drawn[1] - drawn[0], height: time.bottom - time.top }}
        />
      )}
    </div>
  );
}
