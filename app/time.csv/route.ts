import { timeLineFields } from "../../lib/export/time-line-fields";
import { timeLine } from "../../lib/figures/time-line";
import { answer, csvOf } from "../answer";
import { columns } from "../corpus";

/** The calls on the line of time: how long their readouts are, who was given the words, what dominated. */
export function GET(request: Request): Response {
  return answer(request, ({ view, match, origin }) => {
    const line = timeLine(columns, view, match);
    return csvOf("time", view, timeLineFields(line, origin), line.calls);
  });
}
