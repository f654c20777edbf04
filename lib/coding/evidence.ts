import type { Span } from "../words/span";
import type { Statement } from "./statements";

/** The tokens of its sentence that are a statement's own: all of them, but where two speak in one sentence. */
export function tokensOf({ sentence, part }: Statement): { from: number; to: number } {
  const { tokens } = sentence;
  let from = 0;
  let to = tokens.length;
  while (from < to && (tokens[from]?.start ?? 0) < part.start) from++;
  while (to > from && (tokens[to - 1]?.end ?? 0) > part.end) to--;
  return { from, to };
}

/** The words from token `first` up to token `end` of a statement's sentence, with their place in the readout. */
export function evidenceOf({ sentence }: Statement, first: number, end: number): Span & { evidence: string } {
  const from = sentence.tokens[first]?.start ?? sentence.start;
  const to = sentence.tokens[end - 1]?.end ?? sentence.end;
  return { evidence: sentence.text.slice(from - sentence.start, to - sentence.start), start: from, end: to };
}
