import type { Columns } from "../../../lib/corpus/columns";
import type { Caption, Shown } from "../../../lib/figures/captions/caption";
import { heatCaption } from "../../../lib/figures/captions/heat";
import { raisedCaption } from "../../../lib/figures/captions/raised";
import { apartCaption } from "../../../lib/figures/captions/sides-apart";
import { timeLineCaption } from "../../../lib/figures/captions/time-line";
import { trendCaption } from "../../../lib/figures/captions/trend";
import { wordCaption } from "../../../lib/figures/captions/word-shares";
import { heat } from "../../../lib/figures/heat";
import { raised } from "../../../lib/figures/raised";
import { sidesApart } from "../../../lib/figures/sides-apart";
import { timeLine } from "../../../lib/figures/time-line";
import { topicTrend } from "../../../lib/figures/trend";
import { wordShares } from "../../../lib/figures/word-shares";
import { matchView } from "../../../lib/view/match";
import type { View } from "../../../lib/view/view";

/** The captions of all figures of one view; every readout is of one issuer that its file names. */
export function captionsOf(columns: Columns, view: View): Record<string, Caption> {
  const match = matchView(columns, view);
  const readouts = columns.readouts.map(() => ({ issuer: "Xinhua", toldBy: "China" }));
  const shown: Shown = { columns, view, match, readouts };
  return {
    trend: trendCaption(topicTrend(columns, view, match), shown),
    raised: raisedCaption(raised(columns, view, match), shown),
    apart: apartCaption(sidesApart(columns, view, match), shown),
    line: timeLineCaption(timeLine(columns, view, match), shown),
    heat: heatCaption(heat(columns, view, match), shown),
    words: wordCaption(wordShares(columns, view, match), shown),
  };
}
