import type { Sentence } from "../readout/sentences";
import { isAmong, isTwoWords } from "./callers";
import type { Introduction } from "./persons-in";

/** Whether a lede is told by one of those on the line: "Today I spoke with …", outside quotation marks. */
export function isFirstPerson({ tokens }: Sentence): boolean {
  for (const { word } of tokens) {
    if (word.raw === "I") return true;
    if (word.text === '"') return false;
  }
  return false;
}

/**
 * Who says "I" in a lede that names only the `others`: of those whom headline, page and first sentences name the first
 * one with an office or a country, else the first with a full name ("Andrii Sybiha: I spoke with my Turkish counterpart").
 */
export function findAuthor(
  others: readonly Introduction[],
  named: readonly Introduction[],
): Introduction | undefined {
  const able = named.filter((person) => person.name && !person.relative && !isAmong(person, others));
  return able.find(({ office, country }) => office || country) ?? able.find(isTwoWords);
}
