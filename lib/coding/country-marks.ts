import { COUNTRIES } from "../codebook/countries";
import { findCountries } from "../codebook/country-runs";
import { COUNTRY_GROUPS } from "../codebook/topics";
import type { Mark, Marks } from "../words/terms";
import type { Token } from "../words/tokens";
import { bySide } from "./by-side";
import type { CodingContext } from "./context";

const GROUPS = Object.entries(COUNTRY_GROUPS);

/** The names of each country met so far, by the country of whoever speaks. */
const namesFor = bySide(() => new Map<string, readonly string[]>());
const shortNames = new Map(
  COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [form, name] as const)),
);

/** "Turkey" is "Türkiye", as the table has it. */
const shortName = (country: string) => shortNames.get(country) ?? country;

/**
 * Names the countries of a sentence by their part in the call, for terms that ask for `{side}` (on the line),
 * `{own}` and `{other}` (the speaker's and the other one), `{third}` (not on the line) or a group (`{us}`).
 * `side` is the speaker's country; with both sides or none speaking nobody is `{own}`.
 */
export function markCountries(tokens: readonly Token[], call: CodingContext, side: string | null): Marks {
  const marks: (Mark | undefined)[] = [];
  for (const run of findCountries(tokens)) {
    if (run) marks[run.first] = { names: namesIn(call, side, run.country.name), end: run.end };
  }
  const kingdom = kingdomFor(call, null);
  if (!kingdom) return marks;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.word.raw === "Kingdom" && !marks[at])
      marks[at] = { names: namesIn(call, side, kingdom), end: at + 1 };
  }
  return marks;
}

function namesIn(call: CodingContext, side: string | null, country: string): readonly string[] {
  const known = namesFor(call, side);
  let names = known.get(country);
  if (!names) {
    names = namesOf(country, call, side);
    known.set(country, names);
  }
  return names;
}

function namesOf(country: string, { participants }: CodingContext, side: string | null): string[] {
  const onLine = participants.some((participant) => shortName(participant.country) === country);
  const names = ["country", onLine ? "side" : "third"];
  if (side && side !== "both" && onLine) names.push(country === shortName(side) ? "own" : "other");
  for (const [group, countries] of GROUPS) {
    if (countries.includes(country)) names.push(group, ...(onLine ? [`${group}-here`] : []));
  }
  if (isAcrossTheGulf(names, participants)) names.push("neighbour", ...(onLine ? [] : ["across"]));
  return names;
}

/** Saudi Arabia where Iran is on the line, Iran where Saudi Arabia is: relations with it are those that the Gulf divides. */
function isAcrossTheGulf(groups: readonly string[], participants: CodingContext["participants"]): boolean {
  const isOnLine = (group: string) =>
    participants.some(({ country }) => COUNTRY_GROUPS[group]?.includes(shortName(country)) ?? false);
  return (groups.includes("gulf") && isOnLine("iran")) || (groups.includes("iran") && isOnLine("gulf"));
}

/** The participant's country that is "the Kingdom" for short. */
const kingdomFor = bySide(({ participants }) => {
  const kingdom = participants.find(({ country }) =>
    COUNTRIES.some(
      ({ name, aliases }) =>
        name === shortName(country) && aliases.some((alias) => alias.startsWith("Kingdom")),
    ),
  );
  return kingdom?.country ?? null;
});
