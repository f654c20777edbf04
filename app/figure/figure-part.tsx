import type { ReactNode } from "react";
import type { FigureAgreement } from "../../lib/agreement/of-figure";
import type { FigureId } from "../../lib/drawing/compose";
import type { Caption, Shown } from "../../lib/figures/captions/caption";
import { FigureMenu } from "./figure-menu";
import { Sure } from "./sure";

interface Props {
  id: FigureId;
  /** What the figure shows, as its heading: the same in every view. */
  title: string;
  caption: Caption;
  /** The page's query, for everything to take away. */
  query: string;
  /** What the figure is made from. */
  shown: Shown;
  /** How often the coder is right in what it counts. */
  sure: FigureAgreement | null;
  /** Whether its headline stands over it; the page has that of its first figure as its own. */
  isLed?: boolean;
  controls?: ReactNode;
  /** The chart. */
  children: ReactNode;
  /** The same numbers as a table. */
  table: ReactNode;
}

/**
 * A figure with all that belongs to it: headline in words, what it measures and its base, the chart, what it does not
 * show, its source, the numbers as a table, and the ways to take it away.
 */
export function FigurePart({
  id,
  title,
  caption,
  query,
  shown,
  sure,
  isLed = true,
  controls,
  children,
  table,
}: Props) {
  const { headline, measures, note, source } = caption;
  return (
    <figure className="figure" id={`figure-${id}`} aria-labelledby={`${id}-title`}>
      <div className="figure-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <FigureMenu id={id} query={query} shown={shown} headline={headline} />
      </div>
      {isLed && <p className="figure-headline">{headline}</p>}
      <p className="figure-measures">{measures}</p>
      {controls}
      {children}
      <figcaption className="figure-notes">
        <p>{note}</p>
        <p>{source}</p>
        <Sure agreement={sure} />
      </figcaption>
      {table}
    </figure>
  );
}
