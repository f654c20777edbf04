import type { Columns } from "../../lib/corpus/columns";
import type { FigureInput } from "../../lib/drawing/compose";
import type { HueName } from "../../lib/drawing/palette";
import type { ReadoutSource } from "../../lib/figures/captions/source";
import { type Facets, facets } from "../../lib/figures/facets";
import { type Headline, headline } from "../../lib/figures/headline";
import { describeView } from "../../lib/view/describe";
import { matchView } from "../../lib/view/match";
import { orderRows } from "../../lib/view/order";
import type { View } from "../../lib/view/view";

/** A view and, where it has words, the rows in which they were found. */
export interface Shown {
  view: View;
  found: Uint8Array | null;
}

/** What all figures are made from and no choice changes. */
interface Ground {
  columns: Columns;
  readouts: readonly ReadoutSource[];
  /** The hue of each side, by its id. */
  hues: Record<string, HueName>;
}

/** What has to change at once with a choice: the words, the filters' counts and the table's rows. */
export interface NearFigures {
  words: Headline;
  sentence: string;
  facets: Facets;
  rows: Uint32Array;
}

export function nearFigures({ columns }: Ground, { view, found }: Shown): NearFigures {
  const match = matchView(columns, view, found);
  return {
    words: headline(columns, view, match),
    sentence: describeView(view, columns, match),
    facets: facets(columns, view, found),
    rows: orderRows(columns, match.rows, view.sort),
  };
}

/** What the figures of a view are composed from. */
export function figureInput(ground: Ground, { view, found }: Shown): FigureInput {
  return { ...ground, view, match: matchView(ground.columns, view, found) };
}
