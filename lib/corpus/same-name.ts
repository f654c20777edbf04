import { fold } from "../words/fold";
import { spellings } from "./spellings.json";

const canonical = new Map(
  spellings.flatMap((row) => row.map((word) => [fold(word), row[0] as string] as const)),
);

/** The words of a name with spelling variants made one: "Sergei Lavrov" and "Sergey Lavrov" give the same. */
export function wordsOfName(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .map((word) => canonical.get(word) ?? word);
}

/** The key under which all spellings of one name meet: its letters only, so that hyphens and spaces do not matter. */
export function keyOfName(name: string): string {
  return wordsOfName(name).join("");
}

/** Whether the words `short` are a part of `full` that can stand for it: "Raisi" or "Ebrahim Raisi" for "Seyed Ebrahim Raisi". */
export function isPartOfName(short: readonly string[], full: readonly string[]): boolean {
  return short.length > 0 && short.length < full.length && short.every((word) => full.includes(word));
}
