import { fold } from "./fold";
import { spellingsIn } from "./tokens";

/**
 * Notation: the small language in which the codebook's tables spell what to look for.
 *
 * | notation | stands for |
 * | --- | --- |
 * | `nuclear issue` | these words in this order; case, diacritics and hyphens do not matter |
 * | `sovereign*` | every word that begins so |
 * | `uphold*\/defend*` | one of these words |
 * | `the [two] countries` | with or without what stands in brackets |
 * | `support ..4 position` | with at most four words between, commas included, no other mark |
 * | `support ~4 position` | with at most four words between and no mark at all |
 * | `{country} relations` | a run that the caller has marked with this name |
 */
export type Part = { words: string[] } | { gap: number; marks: boolean } | { option: Part[] };

/** Reads one notation into its parts; throws an `Error` naming the term where it cannot be read. */
export function readNotation(notation: string): Part[] {
  const fail = (why: string): never => {
    throw new Error(`term "${notation}": ${why}`);
  };
  const parts: Part[] = [];
  let option: Part[] | undefined;
  for (const piece of notation.trim().split(/\s+/)) {
    let body = piece;
    if (body.startsWith("[")) {
      if (option) fail("brackets cannot stand inside brackets");
      option = [];
      body = body.slice(1);
    }
    const closes = body.endsWith("]");
    if (closes) body = body.slice(0, -1);
    (option ?? parts).push(...readPiece(body, fail));
    if (closes) {
      if (!option) fail("a closing bracket has no opening one");
      else parts.push({ option });
      option = undefined;
    }
  }
  if (option) fail("an opening bracket is not closed");
  if (parts.every((part) => !("words" in part))) fail("it needs a word that is always there");
  return parts;
}

function readPiece(piece: string, fail: (why: string) => never): Part[] {
  const gap = /^(\.\.|~)(\d+)$/.exec(piece);
  if (gap) return [{ gap: Number(gap[2]), marks: gap[1] === ".." }];
  const choices = piece.split("/").map((choice) => readChoice(choice));
  if (choices.some((words) => words.length === 0)) fail(`"${piece}" holds no word`);
  if (choices.length === 1) return (choices[0] as string[]).map((word) => ({ words: [word] }));
  if (choices.some((words) => words.length > 1)) fail(`each choice of "${piece}" has to be one word`);
  return [{ words: choices.flat() }];
}

/** "high-level" is two words, "sovereign*" one with its star, "{country}" one name, "'s" the end of a possessive. */
function readChoice(choice: string): string[] {
  if (choice === "'s" || /^\{[\w-]+\}$/.test(choice)) return [choice];
  const star = choice.endsWith("*");
  const bare = star ? choice.slice(0, -1) : choice;
  const words = spellingsIn(bare).map(fold);
  if (star && words.length > 0) words.push(`${words.pop()}*`);
  return words;
}
