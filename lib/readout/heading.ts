import type { Span } from "../words/span";
import { hasWords, SENTENCE_END } from "./headline";

/** No heading has more words. */
const MOST_WORDS = 16;
/** Small words and past forms that sentences have and headings in the present do without. */
const OF_SENTENCE =
  /\b(?:the|an?|was|were|is|are|has|have|had|will|would|that|he|she|they|it|his|her|their|its|said|told|spoke|met|held|\p{Ll}+ed)\b/u;
/** What a headline quotes: "China ‘deeply concerned’ about strikes". */
const QUOTED = /["“‘'][^"“”‘’']*["”’']/gu;
const DATED = /^\d{1,2}[ /.-][\p{L}\d]+[ /.-]\d{4}\b|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b/u;
const BEGINS = /^["“'‘]?[\p{Lu}\d]/u;

/**
 * A heading in a text, or the headline of something else that a page puts there ("Iran terminates Cairo agreement after
 * IAEA resolution"): a short line behind a whole sentence that ends like none, without the small words of a sentence.
 */
export function isHeading(text: string, unit: Span, above: Span | undefined): boolean {
  const line = text.slice(unit.start, unit.end);
  if (line.length > 160 || !BEGINS.test(line) || SENTENCE_END.test(line) || /[:：;,]$/u.test(line))
    return false;
  if (!above || !SENTENCE_END.test(text.slice(above.start, above.end))) return false;
  if (DATED.test(line)) return true;
  return !hasWords(line, MOST_WORDS + 1) && !OF_SENTENCE.test(line.replace(QUOTED, ""));
}
