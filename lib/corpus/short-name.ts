import { PARTICLES } from "../codebook/names";
import { tokenize } from "../words/tokens";
import { wholeName } from "./name-order.json";

/**
 * What readouts call a person after the first mention: the whole name where it begins with the family name ("Wang Yi"),
 * else the end of it that stands alone most often in the texts ("Bagheri Kani", never "Kani"), else the beginning
 * that does ("Faisal" of "Faisal bin Farhan Al Saud"), else the last word with its particle ("Al Saud").
 */
export function shortName(name: string, country: string, texts: readonly string[]): string {
  const parts = name.trim().split(/\s+/);
  if (parts.length === 1 || wholeName.includes(country)) return parts.join(" ");
  const cuts = parts.slice(1).map((_, i) => i + 1);
  const ends = cuts.map((cut) => ({ words: parts.slice(cut), before: parts[cut - 1] }));
  const beginnings = cuts.map((cut) => ({ words: parts.slice(0, cut), after: parts[cut] }));
  return findMostUsed(ends, texts) ?? findMostUsed(beginnings, texts) ?? lastWord(parts);
}

/** A part of a name, and the word of the name that it must not stand beside to stand alone. */
interface Part {
  words: string[];
  before?: string;
  after?: string;
}

/** So many readouts say well enough what somebody is called. */
const ENOUGH = 20;

function findMostUsed(parts: readonly Part[], texts: readonly string[]): string | undefined {
  const tokens = texts.slice(0, ENOUGH).map(wordsOf);
  const counts = parts.map((part) => tokens.reduce((sum, text) => sum + countAlone(part, text), 0));
  const most = Math.max(...counts);
  return most === 0 ? undefined : parts[counts.indexOf(most)]?.words.join(" ");
}

function countAlone({ words, before, after }: Part, text: readonly string[]): number {
  const part = words.flatMap(wordsOf);
  const [left] = before === undefined ? [] : wordsOf(before).slice(-1);
  const [right] = after === undefined ? [] : wordsOf(after);
  let count = 0;
  for (let at = text.indexOf(part[0] as string); at >= 0; at = text.indexOf(part[0] as string, at + 1)) {
    if (left !== undefined && text[at - 1] === left) continue;
    if (right !== undefined && text[at + part.length] === right) continue;
    if (part.every((word, k) => text[at + k] === word)) count++;
  }
  return count;
}

const wordsOf = (text: string) => tokenize(text).map((token) => token.word.text);

/** "Lavrov", "Al Saud", "von der Leyen". */
function lastWord(parts: readonly string[]): string {
  let from = parts.length - 1;
  while (from > 1 && PARTICLES.has((parts[from - 1] as string).toLowerCase())) from--;
  return parts.slice(from).join(" ");
}
