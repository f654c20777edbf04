import { answerConcordance } from "../../../lib/concordance/answer";
import { LONGEST_QUERY } from "../../../lib/view/parameters";
import { LINES, MOST_LINES } from "../limits";
import { concordanceSource } from "../source";

/** The answer to a page's query for a corpus too large to be searched in the browser; `lines` says how many lines of it. */
export function GET(request: Request): Response {
  const { searchParams, search } = new URL(request.url);
  if (search.length > LONGEST_QUERY) return new Response("The query is too long\n", { status: 400 });
  const lines = Number(searchParams.get("lines") ?? LINES);
  searchParams.delete("lines");
  if (!Number.isInteger(lines) || lines < 1 || lines > MOST_LINES) {
    return new Response(`Ask for 1 to ${MOST_LINES} lines\n`, { status: 400 });
  }
  return Response.json(answerConcordance(concordanceSource(), searchParams, lines));
}
