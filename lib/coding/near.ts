import type { Hit } from "../words/terms";
import type { Statement } from "./statements";

/** "Undermines the Gaza ceasefire negotiation": no comma stands between the two runs, so the one is the other's. */
export function isNear({ sentence: { tokens } }: Statement, a: Hit, b: Hit): boolean {
  const [from, to] = a.first < b.first ? [a.end, b.first] : [b.end, a.first];
  for (let at = from; at < to; at++) if (tokens[at]?.word.raw === ",") return false;
  return true;
}
