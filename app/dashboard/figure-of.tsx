import { memo, type ReactNode } from "react";
import type { FigureAgreement } from "../../lib/agreement/of-figure";
import type { Composed, FigureId } from "../../lib/drawing/compose";
import type { Meaning } from "../../lib/drawing/scene";
import type { Shown } from "../../lib/figures/captions/caption";
import { Chart, type Widths } from "../figure/chart";
import { FigurePart } from "../figure/figure-part";
import { NumbersTable } from "../figure/numbers-table";

interface Props {
  id: FigureId;
  title: string;
  /** What the chart is, for a screen reader. */
  label: string;
  figure: Composed;
  shown: Shown;
  sure: FigureAgreement | null;
  query: string;
  widths: Widths;
  onPick: (of: Meaning) => void;
  onLetGo: () => void;
  controls?: ReactNode;
}

/** A figure without controls of its own. */
export const FigureOf = memo(function FigureOf(props: Props) {
  const { id, title, label, figure, shown, sure, query, widths, onPick, onLetGo } = props;
  const { caption, numbers, isEmpty, draw } = figure;
  return (
    <FigurePart
      id={id}
      title={title}
      caption={caption}
      query={query}
      shown={shown}
      sure={sure}
      table={<NumbersTable numbers={numbers} title={title} />}
    >
      {isEmpty ? (
        <p className="figure-none quiet">Nothing to draw.</p>
      ) : (
        <Chart
          label={`${label} Arrow keys go from mark to mark, Enter keeps one as a filter.`}
          draw={draw}
          widths={widths}
          onPick={onPick}
          onLetGo={onLetGo}
        />
      )}
    </FigurePart>
  );
});
