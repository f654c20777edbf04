import { findCountry } from "../codebook/countries";
import { findIssuers } from "../codebook/issuers";
import { COUNTERPART_OFFICE } from "../codebook/offices";
import { ReadoutError } from "../readout/error";
import type { Readout } from "../readout/parse";
import type { Sentence } from "../readout/sentences";
import { type Token, tokenize } from "../words/tokens";
import { findCountryOf } from "./country-of";
import { onTheLine, tellsOfCall } from "./lede";
import { classOf } from "./office-class";
import { findOfficeOf, tellsOffice } from "./office-of";
import { findPageHolder } from "./page-holder";
import type { Participant } from "./participant";
import { findIntroductions, type Introduction } from "./persons-in";
import type { Reason } from "./reason";
import { sharesName } from "./same-name";

/** Everybody whom headline and first sentences introduce; asked for only where the lede leaves something open. */
type Others = () => readonly Introduction[];

function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

export type { Participant } from "./participant";

/** The participants, the sentence that names them, and why they are the ones. */
export interface Found {
  participants: Participant[];
  lede: Sentence;
  /** Where the lede names each of them: indices of the lede's tokens, `end` exclusive. */
  places: ({ first: number; end: number } | null)[];
  reason: Reason;
}

const HEAD = 6;

/** Who was on the line, in the order in which the lede names them. Throws a `ReadoutError` where fewer than two are found. */
export function findParticipants(readout: Readout): Participant[] {
  return findParticipantsInLede(readout).participants;
}

/**
 * The lede is the first sentence that tells of a call and names somebody; what it leaves open (a name, an office, a
 * country) is taken from the headline and the first sentences, then from the body.
 */
export function findParticipantsInLede(readout: Readout): Found {
  const head = readout.sentences.slice(0, HEAD);
  const introduced = memo((sentence: Sentence) => findIntroductions(readout.text, sentence.tokens));
  const title = memo(() =>
    readout.title ? findIntroductions(readout.text, tokensOf(readout, readout.title)) : [],
  );
  const inHead = memo(() => [...head.flatMap(introduced), ...title(readout), ...findPageHolder(readout)]);
  const others: Others = () => inHead(readout);
  const callers = memo((sentence: Sentence) => inCall(sentence, introduced(sentence), others));
  const calls = head.filter(({ tokens }) => tellsOfCall(tokens));
  const named = (sentence: Sentence) => introduced(sentence).some(({ name }) => name);
  const lede =
    calls.find((sentence) => callers(sentence).length >= 2) ??
    calls.find(named) ??
    head.find(named) ??
    (head[0] as Sentence);
  let persons = callers(lede);
  if (persons.length < 2) persons = withOthers(persons, title(readout), head.flatMap(introduced));
  if (persons.length < 2) throw noParticipants(readout, persons);
  const whole: Introduction[] = [];
  for (const person of persons) whole.push(inFull(person, others));
  const participants = complete(readout, whole, others);
  return {
    participants,
    lede,
    places: whole.map((person) =>
      introduced(lede).includes(person) ? { first: person.first, end: person.end } : null,
    ),
    reason: { rule: "named in the lede", cue: whole.map(({ name }) => name).join(", ") },
  };
}

const tokensOf = (readout: Readout, span: { start: number; end: number }): Token[] =>
  tokenize(readout.text, span.start, span.end);

/** The persons of a lede who were on the line; one who has only an office there is one whom the others name. */
function inCall(sentence: Sentence, persons: readonly Introduction[], others: Others): Introduction[] {
  const people = withoutTwice(persons.filter((person) => isPerson(person, others)));
  const found: Introduction[] = [];
  for (const person of onTheLine(sentence.tokens, people))
    found.push(person.name ? person : named(person, others));
  return found;
}

/** "At the request of Araghchi, Wang Yi spoke with Iranian Foreign Minister Abbas Araghchi": one person, named in full once. */
function withoutTwice(persons: readonly Introduction[]): Introduction[] {
  const out: Introduction[] = [];
  for (const person of persons) {
    const at = out.findIndex((known) => known.name && person.name && sharesName(known.name, person.name));
    const known = out[at];
    if (!known) out.push(person);
    else if (person.name.length > known.name.length)
      out[at] = { ...person, first: known.first, end: known.end };
  }
  return out;
}

/** A name that is nobody's office and country needs two words, or the same name with an office elsewhere. */
function isPerson(person: Introduction, others: Others): boolean {
  if (isIssuer(person.name)) return false;
  if (person.office || person.relative || person.country) return person.name !== "" || !isPost(person);
  return (
    others().some(
      (other) => other !== person && other.office !== "" && sharesName(person.name, other.name),
    ) || isTwoWords(person)
  );
}

/** "Kazinform News Agency cites Akorda": the name of who publishes it. */
const isIssuer = (name: string): boolean =>
  findIssuers(name).some(({ start, end }) => start === 0 && end === name.length);

/** An office without a name that cannot speak for a country ("a special envoy", "the UN Security Council's president"). */
const isPost = (person: Introduction): boolean => !person.relative && classOf(person.office) === "officials";

const TWO_WORDS = /\p{L}{2}.*\s.*\p{L}{2}/u;
const isTwoWords = ({ name }: Introduction): boolean => TWO_WORDS.test(name);

/** "the Iranian foreign minister" with the name that another sentence gives to him. */
function named(person: Introduction, others: Others): Introduction {
  const same = others().filter((other) => {
    if (!other.name || (!other.office && !other.relative)) return false;
    if (person.country && other.country && person.country !== other.country) return false;
    return (
      person.country === other.country &&
      (person.relative || classOf(person.office) === classOf(other.office))
    );
  });
  // "her Chinese counterpart. Wang Yi told Baerbock …": the name with which a later sentence begins
  const bare = others().find(
    (other) => other.first === 0 && !other.office && !other.country && isNew(other, others()),
  );
  const name = same[0]?.name ?? bare?.name ?? "";
  return { ...person, name: name || roleName(person), office: person.office || (same[0]?.office ?? "") };
}

/** "Pezeshkian made the remarks in a phone call with …": a bare surname, with the full name that a first sentence has. */
function inFull(person: Introduction, others: Others): Introduction {
  if (person.name === "" || /\s/u.test(person.name)) return person;
  const whole = others().find(({ name }) => / /.test(name) && sharesName(name, person.name));
  return whole ? { ...person, name: whole.name } : person;
}

const isNew = (person: Introduction, others: readonly Introduction[]): boolean =>
  isTwoWords(person) && !others.some((other) => other.office !== "" && sharesName(person.name, other.name));

/** What stands for a name that the readout never gives: "Turkish Foreign Minister". */
function roleName({ country, office, relative }: Introduction): string {
  const adjective = country ? (findCountry(country)?.adjectives[0] ?? country) : "";
  return `${adjective} ${relative || !office ? "counterpart" : office}`.trim();
}

/** The persons of a lede that names fewer than two, and whoever else the headline or the first sentences name with an office. */
function withOthers(
  persons: readonly Introduction[],
  title: readonly Introduction[],
  head: readonly Introduction[],
): Introduction[] {
  const out = [...persons];
  for (const person of [...title, ...head]) {
    const known = out.some(
      (other) => sharesName(other.name, person.name) || (other.country && other.country === person.country),
    );
    if (!known && person.name && (person.office || person.relative || person.country)) out.push(person);
    if (out.length === 2) break;
  }
  return out;
}

/** The participants; every rule reads them, so their array is filled by `push`: a mapped one may change its kind. */
function complete(readout: Readout, persons: readonly Introduction[], others: Others): Participant[] {
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
  const countries = persons.map((person) => person.country ?? countryElsewhere(person, others));
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

const countryElsewhere = (person: Introduction, others: Others): string | undefined =>
  others().find((other) => other.country && sharesName(person.name, other.name))?.country;

/** "his Iranian counterpart" of a foreign minister is the Foreign Minister; of a president or deputy, what the other is. */
function counterpartOffice(office: string, country: string): string {
  const level = classOf(office);
  if (level !== "ministers") return office;
  return country === "United States" ? "Secretary of State" : COUNTERPART_OFFICE.ministers;
}

function noParticipants(readout: Readout, persons: readonly Introduction[]): ReadoutError {
  const line = readout.text.slice(0, readout.sentences[0]?.start ?? 0).split(/\r\n|\n|\r/).length;
  const problem = persons[0] ? `only one participant found (${persons[0].name})` : "no participants found";
  const remedy =
    'expected a lede such as "Foreign Minister Wang Yi had a phone call with Iranian Foreign Minister Abbas Araghchi"';
  return new ReadoutError(readout.file, line, problem, remedy);
}
