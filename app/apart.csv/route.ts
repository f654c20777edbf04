import { APART_FIELDS } from "../../lib/export/apart-fields";
import { answer, csvOf } from "../answer";
import { columns } from "../corpus";
import { CSV_ROWS } from "../figure/csv";

/** Who raised what for two sides against each other. */
export function GET(request: Request): Response {
  return answer(request, (asked) =>
    csvOf("apart", asked.view, APART_FIELDS, CSV_ROWS.apart({ columns, ...asked })),
  );
}
