import type { FigureId } from "../../lib/drawing/compose";
import { apartRows } from "../../lib/export/apart-fields";
import { heatRows } from "../../lib/export/heat-fields";
import { raisedRows } from "../../lib/export/raised-fields";
import { trendRows } from "../../lib/export/trend-fields";
import { wordRows } from "../../lib/export/word-fields";
import type { Shown } from "../../lib/figures/captions/caption";
import { heat } from "../../lib/figures/heat";
import { raised } from "../../lib/figures/raised";
import { sidesApart } from "../../lib/figures/sides-apart";
import { timeLine } from "../../lib/figures/time-line";
import { topicTrend } from "../../lib/figures/trend";
import { wordShares } from "../../lib/figures/word-shares";

type Given = Pick<Shown, "columns" | "view" | "match">;

/** The rows of each figure's CSV; its address is the figure's name with ".csv". */
export const CSV_ROWS = {
  topics: ({ columns, view, match }: Given) => trendRows(topicTrend(columns, view, match)),
  raised: ({ columns, view, match }: Given) => raisedRows(raised(columns, view, match)),
  apart: ({ columns, view, match }: Given) =>
    apartRows(sidesApart(columns, view, match, { order: view.order })),
  time: ({ columns, view, match }: Given) => timeLine(columns, view, match).calls,
  changes: ({ columns, view, match }: Given) => heatRows(heat(columns, view, match)),
  words: ({ columns, view, match }: Given) => wordRows(wordShares(columns, view, match)),
} satisfies Record<FigureId, (given: Given) => readonly unknown[]>;
