import { createElement, memo } from "react";
import { elementOf, inPage } from "../../lib/drawing/element";
import type { Mark, Scene, Shape } from "../../lib/drawing/scene";
import { meaningData } from "./meaning";

/** A scene on the page, in the page's own colours. Its size is the scene's; where it has less room it shrinks. */
export const Drawn = memo(function Drawn({ scene }: { scene: Scene }) {
  const { width, height, shapes } = scene;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its marks are named one by one, and the group around it as a whole
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMin"
      data-drawn=""
    >
      {shapes.map((shape, i) => drawShape(shape, i))}
    </svg>
  );
});

function drawShape(shape: Shape, key: number | string) {
  if (shape.kind === "mark") return <MarkGroup key={markKey(shape)} mark={shape} />;
  const { tag, attributes, text } = elementOf(shape, inPage);
  return createElement(tag, { key, ...attributes, ...(text !== undefined && { "aria-hidden": true }) }, text);
}

const markKey = ({ at, words }: Mark) => `${at.join()} ${words.slice(0, words.indexOf(":"))}`;

/** A mark: a button in the chart, unless it has nothing to say of its own. Its handlers are the chart's; see marks.tsx. */
const MarkGroup = memo(function MarkGroup({ mark }: { mark: Mark }) {
  const { words, at, of, area, shapes } = mark;
  const button = words && {
    role: "button",
    "aria-label": words,
    ...(of.opens && { "aria-expanded": of.opens.isOpen }),
    tabIndex: -1,
    "data-row": at[0],
    "data-column": at[1],
  };
  return (
    <g {...button} {...meaningData(of)}>
      {words && <rect {...area} fill="transparent" className="mark-area" />}
      {shapes.map((shape, i) => drawShape(shape, i))}
    </g>
  );
});
