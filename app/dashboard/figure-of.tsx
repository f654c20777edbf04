import { memo, useMemo } from "react";
import type { FigureAgreement } from "../../lib/agreement/of-figure";
import { FIGURES, type FigureId, type FigureInput } from "../../lib/drawing/compose";
import type { Meaning } from "../../lib/drawing/scene";
import { Chart, type Widths } from "../figure/chart";
import { FigurePart } from "../figure/figure-part";
import { NumbersTable } from "../figure/numbers-table";

interface Props {
  id: FigureId;
  title: string;
  /** What the chart is, for a screen reader. */
  label: string;
  input: FigureInput;
  sure: FigureAgreement | null;
  query: string;
  widths: Widths;
  onPick: (of: Meaning) => void;
  onLetGo: () => void;
}

/** A figure without controls of its own. */
export const FigureOf = memo(function FigureOf(props: Props) {
  const { id, title, label, input, sure, query, widths, onPick, onLetGo } = props;
  const { caption, numbers, isEmpty, draw } = useMemo(() => FIGURES[id](input), [id, input]);
  return (
    <FigurePart
      id={id}
      title={title}
      caption={caption}
      query={query}
      shown={input}
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
