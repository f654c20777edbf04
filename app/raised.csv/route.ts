import { RAISED_FIELDS, raisedRows } from "../../lib/export/raised-fields";
import { raised } from "../../lib/figures/raised";
import { answer, csvOf } from "../answer";
import { columns } from "../corpus";

/** Who raised what in the view. */
export function GET(request: Request): Response {
  return answer(request, ({ view, match }) =>
    csvOf("raised", view, RAISED_FIELDS, raisedRows(raised(columns, view, match))),
  );
}
