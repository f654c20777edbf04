import { TREND_FIELDS, trendRows } from "../../lib/export/trend-fields";
import { topicTrend } from "../../lib/figures/trend";
import { answer, csvOf } from "../answer";
import { columns } from "../corpus";

/** The trend of the view, every topic by name. */
export function GET(request: Request): Response {
  return answer(request, ({ view, match }) => {
    return csvOf("topics", view, TREND_FIELDS, trendRows(topicTrend(columns, view, match)));
  });
}
