"use client";

import { useMemo } from "react";
import { type PackedColumns, unpackColumns } from "../../../lib/corpus/pack";
import { type Composed, FIGURES, type FigureId } from "../../../lib/drawing/compose";
import { sideHues } from "../../../lib/drawing/hues";
import { withAxes } from "../../../lib/drawing/trend/trend-scene";
import type { ReadoutSource } from "../../../lib/figures/captions/source";
import { matchView } from "../../../lib/view/match";
import type { View } from "../../../lib/view/view";
import { Chart } from "../../figure/chart";

interface Props {
  id: FigureId;
  packed: PackedColumns;
  readouts: readonly ReadoutSource[];
  view: View;
  /** Positions of the rows that have the view's words. */
  found: readonly number[] | null;
  /** Where the figure stands on the page with this view. */
  address: string;
}

/** On a phone, in a column of text, across a page. */
const WIDTHS = [358, 704, 960];

/** A figure with its words and a link to where it comes from. Its marks can be pointed at and read, no more. */
export function Embedded({ id, packed, readouts, view, found, address }: Props) {
  const { caption, isEmpty, draw } = useMemo((): Composed => {
    const columns = unpackColumns(packed);
    const match = matchView(columns, view, found && markAt(found, columns.length));
    const figure: Composed = FIGURES[id]({ columns, readouts, hues: sideHues(columns.sides), view, match });
    return { ...figure, draw: (width) => withAxes(figure.draw(width)) };
  }, [id, packed, readouts, view, found]);
  const { headline, measures, note, source } = caption;
  return (
    <figure className="figure" aria-labelledby="headline">
      <h1 id="headline" className="figure-headline">
        {headline}
      </h1>
      <p className="figure-measures">{measures}</p>
      {isEmpty ? (
        <p className="figure-none quiet">Nothing to draw: the view holds nothing that this figure counts.</p>
      ) : (
        <Chart label={`${headline}. Arrow keys go from mark to mark.`} draw={draw} widths={WIDTHS} />
      )}
      <figcaption className="figure-notes">
        <p>{note}</p>
        <p>
          {source}{" "}
          <a href={address} target="_blank" rel="noopener">
            The figure in Readout, with every statement behind it
          </a>
        </p>
      </figcaption>
    </figure>
  );
}

function markAt(positions: readonly number[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const at of positions) marks[at] = 1;
  return marks;
}
