import { phraseFields, phraseRows } from "../../lib/export/phrase-fields";
import { tableRow } from "../../lib/export/rows";
import { phraseFigures } from "../../lib/phrases/figures";
import { answer, csvOf } from "../answer";
import { columns, corpus, setPhrases } from "../corpus";

/** Every use of every set phrase in the view's statements. */
export function GET(request: Request): Response {
  return answer(request, ({ view, match, origin }) => {
    const figures = phraseFigures(columns, setPhrases(), match);
    const rows = phraseRows(figures, (at) => tableRow(corpus, columns, at));
    return csvOf("phrases", view, phraseFields(origin), rows);
  });
}
