import { fold } from "../words/fold";
import table from "./women.json";

const GIVEN = new Set(table.given);
const known = new Map<string, boolean>();

/** Whether a person's given name is a woman's: the first of the name, or the last ("KAMIKAWA Yoko"). */
export function isWoman(name: string): boolean {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const words = fold(name).split(/[\s-]+/);
  const woman = GIVEN.has(words[0] ?? "") || GIVEN.has(words.at(-1) ?? "");
  if (known.size < 10_000) known.set(name, woman);
  return woman;
}
