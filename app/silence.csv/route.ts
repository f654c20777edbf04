import { SILENCE_FIELDS, silenceRows } from "../../lib/export/silence-fields";
import { findWords } from "../../lib/view/words";
import { answer, csvOf } from "../answer";
import { columns, wordIndex } from "../corpus";
import { silenceFigures } from "../silence/figures";

/** What the page of silence shows for the view. */
export function GET(request: Request): Response {
  return answer(request, ({ view }) => {
    const found = view.words === "" ? null : findWords(wordIndex(), view.words);
    const { silence, alone, absent, base } = silenceFigures(view, found);
    return csvOf("silence", view, SILENCE_FIELDS, silenceRows(columns, silence, alone, absent, base.calls));
  });
}
