import type { Span } from "../words/span";

const END_MARK =
  /(?<=[.!?…]["'”’)\]]*)\s+(?:End ?item|END|ENDS|\((?:End|end|END|[A-Z]{2,6})\)(?:\s+[a-z.]{2,12})?|\/end\/|\/END\/|■|#+|-{2,}\s*\p{Lu}+|[A-Z]{2,4}\/[\w/]+)\.?$/u;

/** No end mark is longer. */
const LONGEST = 120;

/** Without the agency's sign for the end: "… he added. Enditem", "… ■", "… he said. (QNA)". */
export function withoutEndMark(text: string, unit: Span): Span {
  const from = Math.max(unit.start, unit.end - LONGEST);
  const mark = END_MARK.exec(text.slice(from, unit.end));
  return mark ? { start: unit.start, end: from + mark.index } : unit;
}
