import { columns, corpus } from "../../corpus";
import { linesOf } from "../../table/line";

/** More rows than this are not given at once. */
const MOST = 400;

/** The words of some rows, for a table that is scrolled: `?at=3,4,17`, positions in the columns. */
export function GET(request: Request): Response {
  const asked = new URL(request.url).searchParams.get("at") ?? "";
  const positions = asked.split(",").map((position) => (/^\d{1,9}$/.test(position) ? Number(position) : -1));
  if (positions.length > MOST || positions.includes(-1)) {
    return new Response(`Ask for up to ${MOST} positions, as in ?at=3,4,17\n`, { status: 400 });
  }
  return Response.json(linesOf(corpus, columns, positions));
}
