/** A run of a readout's text, in UTF-16 code units after any byte-order mark; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The words that a span covers. */
export function textOf(source: string, span: Span): string {
  return source.slice(span.start, span.end);
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
