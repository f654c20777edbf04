import type { Composed } from "../../lib/drawing/compose";
import { withAxes } from "../../lib/drawing/trend/trend-scene";
import { Drawn } from "../figure/drawn";

/** In pixels: wide enough for rows with their names beside them. On paper it is as wide as its column. */
const WIDTH = 530;

interface Props {
  title: string;
  figure: Composed;
  /** Whether its headline stands over it; the report has that of its first figure as its own. */
  isLed?: boolean;
}

/** A figure on paper, never broken across pages. */
export function PrintedFigure({ title, figure, isLed = true }: Props) {
  const { caption, isEmpty, draw } = figure;
  if (isEmpty) return null;
  return (
    <figure>
      <h2>{title}</h2>
      {isLed && <p className="report-headline">{caption.headline}</p>}
      <p>{caption.measures}</p>
      <Drawn scene={withAxes(draw(WIDTH))} />
      <figcaption>{caption.note}</figcaption>
    </figure>
  );
}
