import type { CountryRun, CountryRuns } from "../codebook/country-runs";
import { flagPerWord } from "../words/per-word";
import { type Token, textAt } from "../words/tokens";
import { formatOffice, isPlural, isPluralOffice } from "./format-office";
import { type NameRun, nameRunAt, nameText } from "./name-run";
import { officePhraseAt } from "./office-phrase";
import type { Introduction } from "./persons-in";

const mayBePlural = flagPerWord(({ text }) => isPlural(text));

/** Whether a sentence has an office in the plural at all. */
export const hasPluralOffice = (tokens: readonly Token[]): boolean => tokens.some(mayBePlural);

/**
 * The persons of an office that several countries share: "the foreign ministers of Iran and China, Abbas Araqchi and Wang
 * Yi", "the Iranian and Saudi foreign ministers". Without as many names as countries they stay without a name.
 */
export function holdersAt(
  text: string,
  tokens: readonly Token[],
  runs: CountryRuns,
  at: number,
): Introduction[] | undefined {
  const before = countriesAt(tokens, runs, textAt(tokens, at) === "the" ? at + 1 : at);
  const last = before.at(-1);
  const phrase = officePhraseAt(tokens, runs, last?.first ?? at);
  if (!phrase?.office.some((n) => isPluralOffice(tokens, n))) return undefined;
  const countries = last ? before : countriesBehind(tokens, runs, phrase.end);
  if (countries.length < 2) return undefined;
  const end = Math.max(phrase.end, countries.at(-1)?.end ?? 0);
  const names = namesAt(tokens, runs, textAt(tokens, end) === "," ? end + 1 : end);
  const office = formatOffice(text, tokens, phrase.office);
  return countries.map((run, n) => {
    const name = names.length === countries.length ? names[n] : undefined;
    return {
      first: name?.from ?? (n === 0 ? at : run.first),
      end: name?.past ?? (n === countries.length - 1 ? end : run.end),
      name: name ? nameText(text, tokens, name) : "",
      office,
      country: run.country.name,
      relative: false,
    };
  });
}

/** "Iran, Russia and China": the countries in a row from a token on. */
function countriesAt(tokens: readonly Token[], runs: CountryRuns, at: number): CountryRun[] {
  const countries: CountryRun[] = [];
  for (let run = runs[at]; run; run = runs[behindJoint(tokens, run.end) ?? run.end]) countries.push(run);
  return countries;
}

/** "… ministers of Iran | and China": the office phrase itself ends with the first of them. */
function countriesBehind(tokens: readonly Token[], runs: CountryRuns, end: number): CountryRun[] {
  const first = runs.find((run) => run?.end === end);
  return first ? countriesAt(tokens, runs, first.first) : [];
}

function namesAt(tokens: readonly Token[], runs: CountryRuns, at: number): NameRun[] {
  const names: NameRun[] = [];
  let name = nameRunAt(tokens, runs, at);
  while (name) {
    names.push(name);
    const next = behindJoint(tokens, name.past);
    name = next === undefined ? undefined : nameRunAt(tokens, runs, next);
  }
  return names;
}

/** Behind "and", a comma or both. */
function behindJoint(tokens: readonly Token[], at: number): number | undefined {
  const behind = textAt(tokens, at) === "," ? at + 1 : at;
  if (textAt(tokens, behind) === "and") return textAt(tokens, behind + 1) === "the" ? behind + 2 : behind + 1;
  return behind > at ? behind : undefined;
}

/** "Foreign Ministers Jean-Noël Barrot, Johann Wadephul and David Lammy": the office is that of each one. */
export function withSharedOffice(
  tokens: readonly Token[],
  person: Introduction,
  before: Introduction | undefined,
): Introduction {
  if (person.office || person.relative || !before?.office) return person;
  const between = tokens.slice(before.end, person.first);
  if (between.length === 0 || !between.every(({ word }) => word.raw === "," || word.text === "and"))
    return person;
  let isShared = before.shares === true;
  for (let at = before.first; at < before.end; at++) isShared ||= isPluralOffice(tokens, at);
  return isShared ? { ...person, office: before.office, shares: true } : person;
}
