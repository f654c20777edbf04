import { fileName } from "../../lib/export/file-name";
import { jsonParts, statementsTable } from "../../lib/export/statements";
import { answer, download } from "../answer";
import { columns, corpus } from "../corpus";

/** The statements table of the view as JSON. */
export function GET(request: Request): Response {
  return answer(request, ({ view, match, origin }) => {
    const table = statementsTable(corpus, columns, view, match, origin);
    return download(jsonParts(table), fileName("statements", view, "json"));
  });
}
