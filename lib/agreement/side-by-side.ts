import type { AgreementFigure, Breakdown } from "./figure";
import type { MeasuredSet } from "./measure";

/** One thing that is compared, with its figure in each set of readouts; null where it does not occur there. */
export interface FigureRow {
  id: string;
  of: string;
  figures: (AgreementFigure | null)[];
}

/** The figures of a breakdown, set beside set, in the order of `ids`, else in that of first appearance. */
export function figureRows(
  sets: readonly MeasuredSet[],
  by: Breakdown,
  ids?: readonly string[],
): FigureRow[] {
  const own = sets.map(({ figures }) => figures.filter((figure) => figure.by === by));
  const found = new Map<string, FigureRow>((ids ?? []).map((id) => [`${id} ${id}`, rowOf(id, id, sets)]));
  own.forEach((figures, set) => {
    for (const figure of figures) {
      const key = `${figure.id} ${figure.of}`;
      const row = found.get(key) ?? rowOf(figure.id, figure.of, sets);
      row.figures[set] = figure;
      found.set(key, row);
    }
  });
  return [...found.values()];
}

const rowOf = (id: string, of: string, sets: readonly MeasuredSet[]): FigureRow => ({
  id,
  of,
  figures: sets.map(() => null),
});
