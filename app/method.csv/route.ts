import { AGREEMENT_FIELDS, agreementRows } from "../../lib/export/agreement-fields";
import { answer, csvOf } from "../answer";
import { isNarrowed } from "../filters/kinds";
import { measured } from "../method/measured";
import { setsOver } from "../method/narrowed";

/** Every figure of agreement with its base and interval; those of these calls over the view. */
export function GET(request: Request): Response {
  return answer(request, ({ view }) => {
    const sets = isNarrowed(view) ? setsOver(view) : measured.sets;
    return csvOf("method", view, AGREEMENT_FIELDS, agreementRows(sets));
  });
}
