import type { Token } from "../words/tokens";
import { ACRONYMS, COUNTRY_TERMS, type Country, type CountryForm, countryAt } from "./countries";

/** A run of tokens that names a country. */
export interface CountryRun {
  first: number;
  end: number;
  country: Country;
  form: CountryForm;
}

/** By token, the run that begins there. */
export type CountryRuns = readonly (CountryRun | undefined)[];

/** Where a sentence's tokens keep the countries found in them, so that the next rule that asks need not look again. */
const FOUND = Symbol("countries");
type Searched = readonly Token[] & { [FOUND]?: CountryRuns };

/** The longest naming of a country at each token where one begins; undefined elsewhere. "us" names nobody, "US" does. */
export function findCountries(tokens: readonly Token[]): CountryRuns {
  const searched: Searched = tokens;
  searched[FOUND] ??= readCountries(tokens);
  return searched[FOUND];
}

function readCountries(tokens: readonly Token[]): (CountryRun | undefined)[] {
  const runs: (CountryRun | undefined)[] = [];
  const blocked: (number | undefined)[] = [];
  for (const hit of COUNTRY_TERMS.find(tokens)) {
    const named = countryAt(hit.row);
    if ((runs[hit.first]?.end ?? blocked[hit.first] ?? 0) > hit.end) continue;
    if (!named) {
      runs[hit.first] = undefined;
      blocked[hit.first] = hit.end;
    } else if ((blocked[hit.first] ?? 0) < hit.end && isProper(tokens, hit.first, hit.end)) {
      const { country, form } = named;
      if (runs[hit.first]?.end !== hit.end)
        runs[hit.first] = { first: hit.first, end: hit.end, country, form };
    }
  }
  return withoutOverlaps(runs, blocked);
}

/** A name begins with a capital, and an acronym has nothing else: "us" and "Car" are no countries. */
function isProper(tokens: readonly Token[], first: number, end: number): boolean {
  const { raw, text, capital } = (tokens[first] as Token).word;
  return end - first === 1 && ACRONYMS.has(text) ? raw === raw.toUpperCase() : capital;
}

function withoutOverlaps(
  runs: (CountryRun | undefined)[],
  blocked: readonly (number | undefined)[],
): (CountryRun | undefined)[] {
  let taken = 0;
  for (let at = 0; at < Math.max(runs.length, blocked.length); at++) {
    const end = runs[at]?.end ?? blocked[at];
    if (end === undefined) continue;
    if (at < taken) runs[at] = undefined;
    else taken = end;
  }
  return runs;
}
