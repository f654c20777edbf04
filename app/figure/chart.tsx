"use client";

import { type ReactNode, useMemo, useRef } from "react";
import type { Meaning, Scene } from "../../lib/drawing/scene";
import { Ahead } from "./ahead";
import { Drawn } from "./drawn";
import { Marks } from "./marks";
import { useNear } from "./use-near";
import { useShown } from "./use-shown";
import { useWidth } from "./use-width";

/** The widths at which a chart is drawn before it can be measured, from narrow to wide. */
export type Widths = readonly number[];

interface Props<S extends Scene> {
  /** What the chart is, for a screen reader. */
  label: string;
  draw: (width: number) => S;
  widths: Widths;
  /** Where the page need not have the drawing from the start: the address of the picture at a width. */
  picture?: (width: number) => string;
  onPick?: ((meaning: Meaning) => void) | undefined;
  onLetGo?: (() => void) | undefined;
  /** What lies under the drawing, and over it. */
  under?: (scene: S) => ReactNode;
  children?: (scene: S) => ReactNode;
}

/**
 * A chart in the page: in the HTML from the start, or its room where it has a picture of its own, at a few usual widths of
 * which one is shown; drawn at its own width, and alive, as soon as that is known and the reader is near.
 */
export function Chart<S extends Scene>(props: Props<S>) {
  const { label, draw, widths, picture, onPick, onLetGo, under, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const shown = useShown(draw, useNear(frame));
  const scene = useMemo(() => (width ? shown(width) : null), [shown, width]);
  return (
    <div ref={frame} className="chart">
      <Marks label={label} onPick={onPick} onLetGo={onLetGo}>
        {scene && under?.(scene)}
        {scene ? <Drawn scene={scene} /> : <Ahead draw={draw} widths={widths} picture={picture} />}
        {scene && children?.(scene)}
      </Marks>
    </div>
  );
}
