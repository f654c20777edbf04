import type { Span } from "../words/span";
import { hasWords, isText, type Judge } from "./headline";

/** A closing line that can also stand above links in the middle of a text: "Related news", "Also read:". */
const BOX =
  /^\W*(?:related|(?:also|see) (?:read|also)|(?:read|see) (?:also|more)|more on th\p{Ll}+|recommended|suggested|further reading|you (?:may|might) also like|don['’]t miss)\b/iu;

/** No box of links has more of them. */
const MOST_LINKS = 8;

/** Teasers of other news are mostly shorter than a paragraph of the text. */
const LEAST_WORDS = 9;

/**
 * Where a text goes on behind links to other news in its middle ("Related news", two headlines, the next paragraph):
 * at the first paragraph of more than a few words behind at least one line that is none; undefined where it does not.
 */
export function behindBox(
  text: string,
  units: readonly Span[],
  box: number,
  kindOf: Judge,
): number | undefined {
  const { start, end } = units[box] as Span;
  if (!BOX.test(text.slice(start, end))) return undefined;
  for (let n = box + 1; n < units.length && n <= box + 1 + MOST_LINKS; n++) {
    const unit = units[n] as Span;
    if (kindOf(unit) === "closing") return undefined;
    const goesOn =
      !kindOf(unit) && isText(text, unit) && hasWords(text.slice(unit.start, unit.end), LEAST_WORDS);
    if (goesOn) return n > box + 1 ? n : undefined;
  }
  return undefined;
}
