import { findCapitalCountry } from "../codebook/countries";
import { findCountries } from "../codebook/country-runs";
import { findOfficeCountry } from "../codebook/offices";
import { findPersonCountry } from "../codebook/persons";
import type { Readout } from "../readout/parse";
import { textAt } from "../words/tokens";
import { officePhraseAt } from "./office-phrase";

/**
 * The country of a participant of whom the readout says only the office ("Foreign Minister Qin Gang"): the issuer's (but
 * not where an agency tells of others, and its own country is not even named, if the table of persons knows whose), the
 * one that alone has such an office and is named, a role in the text that is not the others' ("the Chinese minister"), the
 * country whose capital the dateline names, the table of persons, and last the one that the text names most beside the others'.
 */
export function findCountryOf(
  readout: Readout,
  { name, office }: { name: string; office: string },
  others: readonly string[],
): string | undefined {
  const issuer = readout.issuer?.country;
  if (issuer && !others.includes(issuer)) {
    const known = findPersonCountry(name) ?? issuer;
    const isStranger = known !== issuer && !others.includes(known);
    return isStranger && !countCountries(readout).mentions.has(issuer) ? known : issuer;
  }
  const { roles, mentions } = countCountries(readout);
  const own = findOfficeCountry(office);
  if (own && mentions.has(own) && !others.includes(own)) return own;
  return (
    most(roles, others) ??
    countryOfPlace(readout, others) ??
    findPersonCountry(name) ??
    most(mentions, others)
  );
}

/** The country whose capital the dateline or a line of the header names. */
function countryOfPlace(readout: Readout, others: readonly string[]): string | undefined {
  const place = readout.dateline?.place ? findCapitalCountry(readout.dateline.place) : undefined;
  return [place, placeInHeader(readout)].find((country) => country && !others.includes(country));
}

/** "Ottawa, Ontario" on a line of the header. */
function placeInHeader({ text, sentences }: Readout): string | undefined {
  const lines = text.slice(0, sentences[0]?.start ?? 0).split(/\r\n|\n|\r/u);
  const place = lines
    .map((line) => PLACE.exec(line.trim())?.[1])
    .find((name) => name && findCapitalCountry(name));
  return place && findCapitalCountry(place);
}

/** A city, and a province or country at most. */
const PLACE = /^(\p{Lu}[\p{L}. '’-]{2,30}?)(?:,\s*\p{Lu}[\p{L}. '’-]{1,30})?$/u;

type Counts = Map<string, number>;

function countCountries({ sentences }: Readout): { roles: Counts; mentions: Counts } {
  const roles: Counts = new Map();
  const mentions: Counts = new Map();
  for (const { tokens } of sentences) {
    const runs = findCountries(tokens);
    for (const run of runs) {
      if (!run) continue;
      const country = run.country.name;
      const subject = run.first === 0 && run.form !== "adjective" ? 2 : 1;
      mentions.set(country, (mentions.get(country) ?? 0) + subject);
      const phrase = run.form === "adjective" ? officePhraseAt(tokens, runs, run.first) : undefined;
      const last = phrase && textAt(tokens, phrase.office.at(-1) ?? -1);
      if (last === "side" || last === "minister") roles.set(country, (roles.get(country) ?? 0) + 1);
    }
  }
  return { roles, mentions };
}

function most(counts: Counts, others: readonly string[]): string | undefined {
  const left = [...counts].filter(([country]) => !others.includes(country));
  return left.sort((a, b) => b[1] - a[1])[0]?.[0];
}
