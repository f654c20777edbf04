import { tellingFields, tellingRows } from "../../../../lib/export/tellings-fields";
import { hasTellings } from "../../../../lib/tellings/tellings";
import { answer, csvOf } from "../../../answer";
import { corpus } from "../../../corpus";
import { tellingsInView } from "../tellings/in-view";

interface Context {
  params: Promise<{ call: string }>;
}

/** The readouts of a call beside each other, as much of them as is in the view. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { call: id } = await params;
  const call = corpus.calls.find((one) => one.id === id);
  if (!call || !hasTellings(call)) {
    return new Response("There is no such call with two readouts.\n", {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  return answer(request, ({ view, found, origin }) => {
    const own = tellingsInView(call, view, found);
    const fields = tellingFields(corpus.speakers, origin);
    return csvOf("tellings", own.view, fields, tellingRows(own.tellings));
  });
}
