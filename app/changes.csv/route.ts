import { HEAT_FIELDS } from "../../lib/export/heat-fields";
import { answer, csvOf } from "../answer";
import { columns } from "../corpus";
import { CSV_ROWS } from "../figure/csv";

/** Topics by call, with what is new, back and gone. */
export function GET(request: Request): Response {
  return answer(request, (asked) =>
    csvOf("changes", asked.view, HEAT_FIELDS, CSV_ROWS.changes({ columns, ...asked })),
  );
}
