import type { Sentence } from "../readout/sentences";
import type { Introduction } from "./persons-in";
import { sharesName } from "./same-name";

/** Whether a lede is told by one of those on the line: "Today I spoke with …", outside quotation marks. */
export function isFirstPerson({ tokens }: Sentence): boolean {
  for (const { word } of tokens) {
    if (word.raw === "I") return true;
    if (word.text === '"') return false;
  }
  return false;
}

const FULL_NAME = /\S\s+\S/u;

/**
 * Who says "I" in a lede that names only the `others`: of those whom headline, page and first sentences name the first
 * one with an office or a country, else the first with a full name ("Andrii Sybiha: I spoke with my Turkish counterpart").
 */
export function findAuthor(
  others: readonly Introduction[],
  named: readonly Introduction[],
): Introduction | undefined {
  const able = named.filter(
    ({ name, country, relative }) =>
      name !== "" &&
      !relative &&
      !others.some((other) => sharesName(other.name, name) || (country && other.country === country)),
  );
  return (
    able.find(({ office, country }) => office || country) ?? able.find(({ name }) => FULL_NAME.test(name))
  );
}
