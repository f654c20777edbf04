"use client";

import { type ReactNode, useMemo, useRef } from "react";
import type { Meaning, Scene } from "../../lib/drawing/scene";
import { Drawn } from "./drawn";
import { Marks } from "./marks";
import { useWidth } from "./use-width";

/** The widths at which a chart is drawn before it can be measured, from narrow to wide. */
export type Widths = readonly number[];

interface Props<S extends Scene> {
  /** What the chart is, for a screen reader. */
  label: string;
  draw: (width: number) => S;
  /** The server draws one picture for each of these; the style sheet shows the one that fits. */
  widths: Widths;
  onPick?: ((meaning: Meaning) => void) | undefined;
  onLetGo?: (() => void) | undefined;
  /** What lies under the drawing, and over it. */
  under?: (scene: S) => ReactNode;
  children?: (scene: S) => ReactNode;
}

/**
 * A chart in the page: in the HTML from the start, at a few usual widths of which one is shown; drawn at its own width
 * as soon as that is known.
 */
export function Chart<S extends Scene>({ label, draw, widths, onPick, onLetGo, under, children }: Props<S>) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scene = useMemo(() => (width ? draw(width) : null), [draw, width]);
  return (
    <div ref={frame} className="chart">
      <Marks label={label} onPick={onPick} onLetGo={onLetGo}>
        {scene && under?.(scene)}
        {scene ? (
          <Drawn scene={scene} />
        ) : (
          widths.map((one, i) => (
            <div key={one} className={`drawn-ahead drawn-ahead-${i + 1}-of-${widths.length}`}>
              <Drawn scene={draw(one)} />
            </div>
          ))
        )}
        {scene && children?.(scene)}
      </Marks>
    </div>
  );
}
