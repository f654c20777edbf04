import { memo } from "react";
import type { TopicId } from "../../lib/codebook/topics";
import type { Trend } from "../../lib/figures/trend";
import type { TrendEvents } from "../charts/pick";
import { TopicTrend } from "../charts/topic-trend";
import { ChartControls } from "./chart-controls";
import type { ViewState } from "./use-view";

interface TrendPartProps extends TrendEvents {
  figure: Trend;
  /** Whether the view has no statement at all. */
  isEmpty: boolean;
  query: string;
  /** Topics pointed at in the table. */
  pointed: readonly TopicId[] | null;
  onChange: ViewState["change"];
}

/** How often each topic was spoken of, with the choice of how to count, and the figures to take away. */
export const TrendPart = memo(function TrendPart({
  figure,
  isEmpty,
  query,
  pointed,
  onChange,
  onPick,
  onPoint,
}: TrendPartProps) {
  return (
    <section className="trend-part" aria-labelledby="trend-title">
      <div className="section-head">
        <h2 id="trend-title">What was talked about</h2>
        <a className="button" href={`/topics.csv?${query}`} download>
          Figures as CSV
        </a>
      </div>
      <ChartControls measure={figure.measure} grouping={figure.grouping} onChange={onChange} />
      {figure.series.length > 0 && !isEmpty ? (
        <TopicTrend figure={figure} pointed={pointed} onPick={onPick} {...(onPoint && { onPoint })} />
      ) : (
        <p className="trend-none quiet">
          {isEmpty ? "Nothing to draw: no statement is left." : "None of these statements carries a topic."}
        </p>
      )}
    </section>
  );
});
