import { version } from "../corpus";

/** The data version: a hash of the corpus and the codebook that coded it. */
export function GET(): Response {
  return new Response(version, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
