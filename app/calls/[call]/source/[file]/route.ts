import { corpus } from "../../../../corpus";

interface Context {
  params: Promise<{ call: string; file: string }>;
}

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return corpus.readouts.map(({ call, file }) => ({ call: corpus.calls[call]?.id ?? "", file }));
}

/** The text of a readout's file as it was published, as plain text and nothing else. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { call, file } = await params;
  const found = corpus.readouts.find((one) => one.file === file && corpus.calls[one.call]?.id === call);
  if (!found)
    return new Response("There is no such readout of this call.\n", { status: 404, headers: PLAIN });
  return new Response(found.text, { headers: PLAIN });
}

const PLAIN = { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" };
