import { AGREEMENT_FIELDS, agreementRows } from "../../lib/export/agreement-fields";
import { WHOLE } from "../../lib/view/view";
import { answerWhole, csvOf } from "../answer";
import { measured } from "../method/measured";

/** Every figure of agreement with its base and interval. */
export function GET(request: Request): Response {
  return answerWhole(request, () => csvOf("method", WHOLE, AGREEMENT_FIELDS, agreementRows(measured)));
}
