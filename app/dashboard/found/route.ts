import { LONGEST_WORDS } from "../../../lib/view/parameters";
import { findWords } from "../../../lib/view/words";
import { columns, wordIndex } from "../../corpus";
import { positionsOf } from "../first-lines";

/** The positions in the columns of the rows that hold the words, for a corpus too large to be searched in the browser. */
export function GET(request: Request): Response {
  const words = new URL(request.url).searchParams.get("q") ?? "";
  if (words.length > LONGEST_WORDS) return new Response("The search words are too long\n", { status: 400 });
  const found = findWords(wordIndex(), words);
  return Response.json(found ? positionsOf(found) : [...columns.row.keys()]);
}
