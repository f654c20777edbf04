import { originOf } from "../../../../lib/export/origin";
import { tellingFields, tellingRows } from "../../../../lib/export/tellings-fields";
import { hasTellings, tellingsOf } from "../../../../lib/tellings/tellings";
import { FOREIGN } from "../../../../lib/view/parameters";
import { tellUnknown } from "../../../../lib/view/problems";
import { WHOLE } from "../../../../lib/view/view";
import { csvOf, refuse } from "../../../answer";
import { corpus } from "../../../corpus";

interface Context {
  params: Promise<{ call: string }>;
}

/** The readouts of a call beside each other; it takes no query. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { call: id } = await params;
  const call = corpus.calls.find((one) => one.id === id);
  if (!call || !hasTellings(call)) {
    return new Response("There is no such call with two readouts.\n", {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  const unknown = [...new URL(request.url).searchParams.keys()].filter((name) => !FOREIGN.test(name));
  if (unknown.length > 0) return refuse(unknown.map((name) => tellUnknown(name)));
  const fields = tellingFields(corpus.speakers, originOf(request.headers, request.url));
  return csvOf("tellings", { ...WHOLE, calls: [id] }, fields, tellingRows(tellingsOf(corpus, call)));
}
