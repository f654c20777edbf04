import type { Columns } from "../../lib/corpus/columns";
import type { FigureInput } from "../../lib/drawing/compose";
import type { HueName } from "../../lib/drawing/palette";
import type { ReadoutSource } from "../../lib/figures/captions/source";
import { matchView } from "../../lib/view/match";
import type { View } from "../../lib/view/view";

/** What all figures are made from and no choice changes. */
export interface Ground {
  columns: Columns;
  readouts: readonly ReadoutSource[];
  /** The hue of each side, by its id. */
  hues: Record<string, HueName>;
}

/** What the figures of a view are composed from; `found` has, where the view has words, the rows in which they stand. */
export function figureInput(ground: Ground, view: View, found: Uint8Array | null): FigureInput {
  return { ...ground, view, match: matchView(ground.columns, view, found) };
}
