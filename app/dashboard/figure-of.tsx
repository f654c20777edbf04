import { memo, useMemo } from "react";
import type { FigureAgreement } from "../../lib/agreement/of-figure";
import { FIGURES, type FigureInput } from "../../lib/drawing/compose";
import type { Meaning } from "../../lib/drawing/scene";
import { Chart } from "../figure/chart";
import { FigurePart } from "../figure/figure-part";
import { NumbersTable } from "../figure/numbers-table";
import { TITLES } from "../figure/titles";

/** What each chart is, for a screen reader. */
const LABELS = {
  words: "Shares of the words of each readout.",
  changes: "Topics by call.",
  time: "Calls on a line of time, as high as their readouts are long.",
};

interface Props {
  id: keyof typeof LABELS;
  input: FigureInput;
  sure: FigureAgreement | null;
  query: string;
  onPick: (of: Meaning) => void;
  onLetGo: () => void;
}

/** A figure without controls of its own. */
export const FigureOf = memo(function FigureOf(props: Props) {
  const { id, input, sure, query, onPick, onLetGo } = props;
  const { caption, numbers, isEmpty, draw } = useMemo(() => FIGURES[id](input), [id, input]);
  return (
    <FigurePart
      id={id}
      title={TITLES[id]}
      caption={caption}
      query={query}
      shown={input}
      sure={sure}
      table={<NumbersTable numbers={numbers} title={TITLES[id]} />}
    >
      {isEmpty ? (
        <p className="figure-none quiet">Nothing to draw.</p>
      ) : (
        <Chart
          label={`${LABELS[id]} Arrow keys go from mark to mark, Enter keeps one as a filter.`}
          draw={draw}
          onPick={onPick}
          onLetGo={onLetGo}
        />
      )}
    </FigurePart>
  );
});
