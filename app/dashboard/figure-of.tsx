import { memo, useMemo } from "react";
import type { FigureAgreement } from "../../lib/agreement/of-figure";
import { FIGURES, type FigureInput } from "../../lib/drawing/compose";
import type { Meaning } from "../../lib/drawing/scene";
import { Chart } from "../figure/chart";
import { FigurePart } from "../figure/figure-part";
import { NumbersTable } from "../figure/numbers-table";
import { pictureAddress } from "../figure/picture-address";
import { TITLES } from "../figure/titles";

/** What each chart is, for a screen reader, and the widths at which it is drawn ahead. */
const CHARTS = {
  words: { label: "Shares of the words of each readout.", widths: [358, 480] },
  changes: { label: "Topics by call.", widths: [358, 780] },
  time: { label: "Calls on a line of time, as high as their readouts are long.", widths: [358, 480] },
};

interface Props {
  id: keyof typeof CHARTS;
  input: FigureInput;
  sure: FigureAgreement | null;
  query: string;
  onPick: (of: Meaning) => void;
  onLetGo: () => void;
}

/** A figure without controls of its own. */
export const FigureOf = memo(function FigureOf(props: Props) {
  const { id, input, sure, query, onPick, onLetGo } = props;
  const { label, widths } = CHARTS[id];
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
          label={`${label} Arrow keys go from mark to mark, Enter keeps one as a filter.`}
          draw={draw}
          widths={widths}
          picture={pictureAddress(id, query)}
          onPick={onPick}
          onLetGo={onLetGo}
        />
      )}
    </FigurePart>
  );
});
