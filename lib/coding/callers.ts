import { findCountry } from "../codebook/countries";
import { findIssuers } from "../codebook/issuers";
import type { Sentence } from "../readout/sentences";
import { onTheLine } from "./lede";
import { classOf } from "./office-class";
import type { Introduction } from "./persons-in";
import { sharesName } from "./same-name";

/** Everybody whom headline and first sentences introduce; asked for only where the lede leaves something open. */
export type Others = () => readonly Introduction[];

/** The persons of a lede who were on the line; one who has only an office there is one whom the others name. */
export function inCall(sentence: Sentence, persons: readonly Introduction[], others: Others): Introduction[] {
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
    const known = at < 0 ? undefined : out[at];
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

/** "Wang Yi", "S. Jaishankar". */
const TWO_WORDS = /\p{L}{2}.*\s.*\p{L}{2}|^\p{Lu}\.\s*\p{L}{2}/u;
export const isTwoWords = ({ name }: Introduction): boolean => TWO_WORDS.test(name);

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
export function inFull(person: Introduction, others: Others): Introduction {
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

/** Whether a person is one of these, by name or as their country's. */
export const isAmong = ({ name, country }: Introduction, persons: readonly Introduction[]): boolean =>
  persons.some((one) => sharesName(one.name, name) || (!!one.country && one.country === country));

/** The persons of a lede that names fewer than two, and whoever else the headline or the first sentences name with an office. */
export function withOthers(
  persons: readonly Introduction[],
  title: readonly Introduction[],
  head: readonly Introduction[],
): Introduction[] {
  const out = [...persons];
  for (const person of [...title, ...head]) {
    if (!isAmong(person, out) && person.name && (person.office || person.relative || person.country))
      out.push(person);
    if (out.length === 2) break;
  }
  return out;
}
