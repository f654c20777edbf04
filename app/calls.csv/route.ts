import { callFields } from "../../lib/export/call-fields";
import { callFigures } from "../../lib/figures/calls";
import { answer, csvOf } from "../answer";
import { columns, corpus } from "../corpus";

/** The calls of the view. */
export function GET(request: Request): Response {
  return answer(request, ({ view, match, origin }) =>
    csvOf("calls", view, callFields(corpus, origin), callFigures(columns, view, match).calls),
  );
}
