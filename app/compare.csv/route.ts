import { parseCompare } from "../../lib/compare/parse";
import { COMPARE_FIELDS, compareRows } from "../../lib/export/compare-fields";
import { LONGEST_QUERY } from "../../lib/view/parameters";
import { csvOf, refuse } from "../answer";
import { compareAsked, foundOf } from "../compare/compared";
import { columns } from "../corpus";

/** The comparison that the page of the same query shows. */
export function GET(request: Request): Response {
  const { search } = new URL(request.url);
  if (search.length > LONGEST_QUERY) return refuse([`The query is longer than ${LONGEST_QUERY} characters.`]);
  const asked = parseCompare(search, columns);
  if (asked.problems.length > 0) return refuse(asked.problems);
  const compared = compareAsked(asked, foundOf(asked));
  if (!compared) return refuse(["There are no two of these calls to compare."]);
  const { comparison, wording } = compared;
  const { a, b } = comparison;
  return csvOf(`compare-${a.id}-${b.id}`, asked.view, COMPARE_FIELDS, compareRows(comparison, wording));
}
