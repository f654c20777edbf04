import type { Marks } from "../../lib/words/marks";
import { type Part, readNotation } from "../../lib/words/notation";
import type { Token } from "../../lib/words/tokens";

/** The ends of the runs that a notation describes from token `first` on, found part by part. */
export function endsOf(notation: string, tokens: readonly Token[], first: number, marks: Marks): number[] {
  return [...new Set(follow(readNotation(notation), tokens, first, marks))].sort((a, b) => a - b);
}

function follow(parts: readonly Part[], tokens: readonly Token[], at: number, marks: Marks): number[] {
  const [part, ...rest] = parts;
  if (!part) return [at];
  const go = (next: number) => follow(rest, tokens, next, marks);
  if ("option" in part) return [...go(at), ...follow([...part.option, ...rest], tokens, at, marks)];
  if ("gap" in part) return stops(tokens, at, part.gap, part.marks).flatMap(go);
  return part.words.flatMap((word) => ends(word, tokens, at, marks)).flatMap(go);
}

/** The tokens behind a gap of every length; there is none behind the last word. */
function stops(tokens: readonly Token[], at: number, most: number, commas: boolean): number[] {
  const word = tokens[at]?.word;
  if (!word) return [];
  const ends = word.kind === "mark" && !["'s", '"', ...(commas ? [","] : [])].includes(word.text);
  return most === 0 || ends ? [at] : [at, ...stops(tokens, at + 1, most - 1, commas)];
}

function ends(notated: string, tokens: readonly Token[], at: number, marks: Marks): number[] {
  const text = tokens[at]?.word.text;
  const mark = marks[at];
  if (text === undefined) return [];
  if (notated.startsWith("{")) return mark?.kind.names.includes(notated.slice(1, -1)) ? [mark.end] : [];
  const fits = notated.endsWith("*") ? text.startsWith(notated.slice(0, -1)) : text === notated;
  return fits ? [at + 1] : [];
}
