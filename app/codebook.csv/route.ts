import { TERM_FIELDS, termRows } from "../../lib/export/term-fields";
import { WHOLE } from "../../lib/view/view";
import { answerWhole, csvOf } from "../answer";
import { entries } from "../codebook/entries";

/** Every term of the codebook with how often it fired. */
export function GET(request: Request): Response {
  return answerWhole(request, () => {
    const { topics, acts } = entries();
    return csvOf("codebook", WHOLE, TERM_FIELDS, termRows(topics, acts));
  });
}
