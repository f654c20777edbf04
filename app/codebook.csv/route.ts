import { TERM_FIELDS, termRows } from "../../lib/export/term-fields";
import { answer, csvOf } from "../answer";
import { entriesOf } from "../codebook/entries";

/** Every term of the codebook with how often it fired in the view's statements. */
export function GET(request: Request): Response {
  return answer(request, ({ view, match }) =>
    csvOf("codebook", view, TERM_FIELDS, termRows(entriesOf(match))),
  );
}
