import { concordance } from "../../lib/concordance/concordance";
import { parseConcordance } from "../../lib/concordance/query";
import { concordanceFields, concordanceRows } from "../../lib/export/concordance-fields";
import { toCsv, toCsvBody } from "../../lib/export/csv";
import { fileName } from "../../lib/export/file-name";
import { originOf } from "../../lib/export/origin";
import { LONGEST_QUERY } from "../../lib/view/parameters";
import { download, refuse } from "../answer";
import { concordanceSource } from "../concordance/source";
import { columns, corpus } from "../corpus";

/** So many lines are put into words at once. */
const PART = 1000;

/** Every place of the view's words as CSV, in the order of the page. */
export function GET(request: Request): Response {
  const { search } = new URL(request.url);
  if (search.length > LONGEST_QUERY) return refuse([`The query is longer than ${LONGEST_QUERY} characters.`]);
  const { problems, ...asked } = parseConcordance(search, columns);
  if (problems.length > 0) return refuse(problems);
  const found = concordance(concordanceSource(), asked);
  if (!found) return refuse(["A concordance needs words to look for: q=sovereign*"]);
  const { lines } = found;
  const fields = concordanceFields(originOf(request.headers, request.url));
  function* parts(): Generator<string> {
    yield toCsv(fields, []);
    for (let from = 0; from < lines.length; from += PART)
      yield toCsvBody(fields, concordanceRows(corpus, columns, lines.slice(from, from + PART)));
  }
  return download(parts(), fileName("concordance", asked.view, "csv"));
}
