import { COUNTRIES } from "../codebook/countries";
import { findCountries } from "../codebook/country-runs";
import { COUNTRY_GROUPS } from "../codebook/topics";
import { type Mark, type Marks, type RunKind, runKind } from "../words/marks";
import { perText } from "../words/per-text";
import type { Token } from "../words/tokens";
import { bySide } from "./by-side";
import type { CodingContext } from "./context";

/** The groups that each country belongs to, in the table's order. */
const groups = new Map<string, string[]>();
for (const [group, countries] of Object.entries(COUNTRY_GROUPS))
  for (const country of countries) groups.set(country, [...(groups.get(country) ?? []), group]);
const NONE: readonly string[] = [];
const groupsOf = (country: string): readonly string[] => groups.get(country) ?? NONE;

/** What each country met so far is called, by the countries of those on the line and of whoever speaks. */
const kindsAmong = perText(() => new Map<string, RunKind>());
const kindsFor = bySide(({ participants }, side) =>
  kindsAmong([side ?? "", ...participants.map(({ country }) => country)].join("\n")),
);
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
    if (run) marks[run.first] = { kind: kindIn(call, side, run.country.name), end: run.end };
  }
  const kingdom = kingdomFor(call, null);
  if (!kingdom) return marks;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.word.raw === "Kingdom" && !marks[at])
      marks[at] = { kind: kindIn(call, side, kingdom), end: at + 1 };
  }
  return marks;
}

function kindIn(call: CodingContext, side: string | null, country: string): RunKind {
  const known = kindsFor(call, side);
  let kind = known.get(country);
  if (!kind) {
    kind = runKind(namesOf(country, call, side));
    known.set(country, kind);
  }
  return kind;
}

function namesOf(country: string, { participants }: CodingContext, side: string | null): string[] {
  const onLine = participants.some((participant) => shortName(participant.country) === country);
  const names = ["country", onLine ? "side" : "third"];
  if (side && side !== "both" && onLine) names.push(country === shortName(side) ? "own" : "other");
  for (const group of groupsOf(country)) names.push(group, ...(onLine ? [`${group}-here`] : []));
  if (isAcrossTheGulf(names, participants)) names.push("neighbour", ...(onLine ? [] : ["across"]));
  return names;
}

/** Saudi Arabia where Iran is on the line, Iran where Saudi Arabia is: relations with it are those that the Gulf divides. */
function isAcrossTheGulf(names: readonly string[], participants: CodingContext["participants"]): boolean {
  if (names.includes("gulf")) return participants.some((participant) => isOf(participant, "iran"));
  return names.includes("iran") && participants.some((participant) => isOf(participant, "gulf"));
}

const isOf = ({ country }: { country: string }, group: string): boolean =>
  groupsOf(shortName(country)).includes(group);

const KINGDOMS: ReadonlySet<string> = new Set(
  COUNTRIES.filter(({ aliases }) => aliases.some((alias) => alias.startsWith("Kingdom"))).map(
    ({ name }) => name,
  ),
);

/** The participant's country that is "the Kingdom" for short. */
const kingdomFor = bySide(
  ({ participants }) => participants.find(({ country }) => KINGDOMS.has(shortName(country)))?.country ?? null,
);
