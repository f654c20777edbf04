import { foreignMinisterOf } from "../codebook/offices";
import type { Readout } from "../readout/parse";
import type { Others } from "./callers";
import { findCountryOf } from "./country-of";
import { classOf } from "./office-class";
import { findOfficeOf, tellsOffice } from "./office-of";
import type { Participant } from "./participant";
import type { Introduction } from "./persons-in";
import { sharesName } from "./same-name";

/** The participants with the countries and offices that the lede leaves out; every rule reads them, so their array is filled by `push`: a mapped one may change its kind. */
export function complete(readout: Readout, persons: readonly Introduction[], others: Others): Participant[] {
  const countries = findCountries(readout, persons, others);
  const offices = persons.map((person, n) => {
    const found = person.office || officeElsewhere(person, countries[n], others);
    return found || person.relative ? found : (findOfficeOf(readout, person.name, countries[n] ?? "") ?? "");
  });
  const participants: Participant[] = [];
  persons.forEach(({ name }, n) => {
    const country = countries[n] ?? "";
    const other = offices.find((office, m) => m !== n && office !== "");
    participants.push({ name, country, office: offices[n] || counterpartOffice(other ?? "", country) });
  });
  return participants;
}

/** Each person's country: the lede's, another sentence's, else what the readout as a whole tells. */
function findCountries(
  readout: Readout,
  persons: readonly Introduction[],
  others: Others,
): (string | undefined)[] {
  // "Dar, Iranian FM discuss …": nobody has the country that the lede gives to another one
  const given = persons.map(({ country }) => country);
  const countries = persons.map((person) => person.country ?? countryElsewhere(person, given, others));
  persons.forEach((person, n) => {
    const known = countries.filter((country) => country !== undefined);
    countries[n] ??= findCountryOf(readout, person, known);
  });
  return countries;
}

const officeElsewhere = (person: Introduction, country: string | undefined, others: Others): string =>
  person.relative
    ? ""
    : (others().find((other) => other.office && sharesName(person.name, other.name))?.office ??
      others().find((other) => isOfficeIn(other, country))?.office ??
      "");

/** "Iran's president says …" for the person of Iran whom the lede names without an office. */
const isOfficeIn = (other: Introduction, country: string | undefined): boolean =>
  other.name === "" && !other.relative && !!country && other.country === country && tellsOffice(other.office);

const countryElsewhere = (
  { name }: Introduction,
  given: readonly (string | undefined)[],
  others: Others,
): string | undefined =>
  others().find((other) => other.country && !given.includes(other.country) && sharesName(name, other.name))
    ?.country;

/** "his Iranian counterpart" of a foreign minister is the Foreign Minister; of a president or deputy, what the other is. */
function counterpartOffice(office: string, country: string): string {
  return classOf(office) === "ministers" ? foreignMinisterOf(country) : office;
}

/**
 * The participants' places in the order in which the readout names them, where a sentence before the lede does: "Iran's
 * president said … In a call with Xi Jinping, Rouhani added …".
 */
export function byFirstNaming(
  participants: readonly Participant[],
  before: readonly (readonly Introduction[])[],
): number[] {
  const order = participants.map((_, n) => n);
  if (before.length === 0) return order;
  const sentenceOf = ({ name, country }: Participant): number => {
    const at = before.findIndex((there) =>
      there.some((one) => (one.name ? sharesName(one.name, name) : !one.relative && one.country === country)),
    );
    return at < 0 ? before.length : at;
  };
  const named = participants.map(sentenceOf);
  return order.sort((a, b) => (named[a] ?? 0) - (named[b] ?? 0));
}
