import { spansOfWords } from "../../lib/view/words";

/** A text in which the words that were searched for are marked. */
export function Marked({ text, words }: { text: string; words: string }) {
  if (!words) return text;
  const parts = [];
  let end = 0;
  for (const span of spansOfWords(text, words)) {
    parts.push(text.slice(end, span.start), <mark key={span.start}>{text.slice(span.start, span.end)}</mark>);
    end = span.end;
  }
  return [...parts, text.slice(end)];
}
