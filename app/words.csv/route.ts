import { WORD_FIELDS } from "../../lib/export/word-fields";
import { answer, csvOf } from "../answer";
import { columns } from "../corpus";
import { CSV_ROWS } from "../figure/csv";

/** How many words of each readout are given to whom. */
export function GET(request: Request): Response {
  return answer(request, (asked) =>
    csvOf("words", asked.view, WORD_FIELDS, CSV_ROWS.words({ columns, ...asked })),
  );
}
