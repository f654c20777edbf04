import { memo, useCallback, useMemo } from "react";
import type { FigureAgreement } from "../../lib/agreement/of-figure";
import { composeTopics, type FigureInput } from "../../lib/drawing/compose";
import type { Meaning } from "../../lib/drawing/scene";
import { withAxes } from "../../lib/drawing/trend/trend-scene";
import { periodsRange } from "../../lib/figures/period-range";
import type { Period } from "../../lib/figures/periods";
import { Brush } from "../figure/brush";
import { Chart } from "../figure/chart";
import { FigurePart } from "../figure/figure-part";
import { NumbersTable } from "../figure/numbers-table";
import { TITLES } from "../figure/titles";
import { useAxes } from "../figure/use-axes";
import { EventsList } from "./events-list";
import { TopicControls } from "./topic-controls";
import type { ViewState } from "./use-view";

interface Props {
  input: FigureInput;
  sure: FigureAgreement | null;
  query: string;
  onChange: ViewState["change"];
  onPick: (of: Meaning, periods: readonly Period[]) => void;
  onLetGo: () => void;
}

/** In one column on a phone and on a tablet; beside the table. */
const WIDTHS = [358, 704, 488];

/** How often each family and topic was spoken of over time, with the choice of how to count and to draw it. */
export const TopicsPart = memo(function TopicsPart(props: Props) {
  const { input, sure, query, onChange, onPick, onLetGo } = props;
  const composed = useMemo(() => composeTopics(input), [input]);
  const { figure, caption, numbers, isEmpty, draw, events } = composed;
  const { periods } = figure;
  const pick = useCallback((of: Meaning) => onPick(of, periods), [onPick, periods]);
  const onRange = (from: number, to: number) => onChange((old) => periodsRange(old, periods, from, to));
  const Axes = useAxes(input.view.form !== "rows");
  const drawn = useCallback((width: number) => (Axes ? draw(width) : withAxes(draw(width))), [Axes, draw]);
  return (
    <FigurePart
      id="topics"
      title={TITLES.topics}
      caption={caption}
      query={query}
      shown={input}
      sure={sure}
      isLed={false}
      controls={<TopicControls view={input.view} periods={periods} onChange={onChange} />}
      table={<NumbersTable numbers={numbers} title={TITLES.topics} />}
    >
      {isEmpty ? (
        <p className="figure-none quiet">
          {input.match.rows.length === 0
            ? "Nothing to draw: no statement is left."
            : "None of these statements carries a topic."}
        </p>
      ) : (
        <Chart
          label={`Topics by ${figure.grouping}. Arrow keys go from mark to mark, Enter keeps one as a filter, Escape lets go.`}
          draw={drawn}
          widths={WIDTHS}
          onPick={pick}
          onLetGo={onLetGo}
          under={({ axes, width, height }) =>
            Axes && axes && <Axes axes={axes} width={width} height={height} />
          }
        >
          {(scene) => <Brush time={scene.time} onRange={onRange} />}
        </Chart>
      )}
      <EventsList events={events} />
    </FigurePart>
  );
});
