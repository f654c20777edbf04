import type { CallFields } from "../coding/call";
import { classOf } from "../coding/office-class";
import type { Level, Person, ReadoutWithText } from "./corpus";
import { isPartOfName, keyOfName, wordsOfName } from "./same-name";
import { shortName } from "./short-name";
import { slugOf } from "./slug";

/** A person while the readouts are gone through: every spelling met, with where it was met. */
interface Sighting {
  name: string;
  country: string;
  group: Level;
  text: string;
}

/** The persons of a corpus, and who a participant of a readout is. */
export interface Persons {
  persons: Person[];
  /** Index of the person whom a readout names so. */
  find(name: string, country: string): number;
}

/**
 * Joins the participants of all readouts into persons.
 *
 *     participants ─► by letters and country ─► short forms joined to full ones ─► short names ─► ids
 */
export function findPersons(readouts: readonly ReadoutWithText[]): Persons {
  const byKey = groupByKey(readouts);
  const owner = joinShortForms(byKey);
  const keys = byCountry([...byKey.keys()].filter((key) => owner.get(key) === key));
  const named = keys.map((key) => {
    const sightings = [...byKey].filter(([other]) => owner.get(other) === key).flatMap(([, own]) => own);
    const { name, country } = fullest(sightings);
    const texts = [...new Set(sightings.map((sighting) => sighting.text))];
    return { name, country, short: shortName(name, country, texts), groups: groupsOf(sightings) };
  });
  const ids = assignIds(named);
  const index = new Map([...owner].map(([key, main]) => [key, keys.indexOf(main)]));
  return {
    persons: named.map((person, i) => ({ id: ids[i] as string, ...person })),
    find: (name, country) => index.get(keyOf(name, country)) ?? -1,
  };
}

const keyOf = (name: string, country: string) => `${keyOfName(name)}|${country}`;

/** Keys of one country stand together, countries in order of first appearance. */
function byCountry(keys: readonly string[]): string[] {
  const countries = [...new Set(keys.map(countryOf))];
  return countries.flatMap((country) => keys.filter((key) => countryOf(key) === country));
}

const countryOf = (key: string) => key.slice(key.indexOf("|"));

function groupByKey(readouts: readonly ReadoutWithText[]): Map<string, Sighting[]> {
  const byKey = new Map<string, Sighting[]>();
  for (const { call, text } of readouts) {
    for (const { name, country, office } of call.participants) {
      const sightings = byKey.get(keyOf(name, country)) ?? [];
      sightings.push({ name, country, group: groupOf(office, call), text });
      byKey.set(keyOf(name, country), sightings);
    }
  }
  return byKey;
}

/** For each key the key of the person it belongs to; a short form that could be two persons stays its own. */
function joinShortForms(byKey: ReadonlyMap<string, Sighting[]>): Map<string, string> {
  const names = [...byKey].map(([key, [sighting]]) => {
    const { name, country } = sighting as Sighting;
    return { key, country, words: wordsOfName(name) };
  });
  const longestFirst = names.sort((a, b) => b.key.length - a.key.length);
  const owner = new Map<string, string>();
  for (const { key, country, words } of longestFirst) {
    const full = longestFirst.filter(
      (other) => other.country === country && isPartOfName(words, other.words),
    );
    const owners = new Set(full.map((other) => owner.get(other.key)));
    owner.set(key, (owners.size === 1 && [...owners][0]) || key);
  }
  return owner;
}

const keyLength = (name: string) => keyOfName(name).length;

/** The spelling with the most letters; of equals the one met first. */
function fullest(sightings: readonly Sighting[]): Sighting {
  return sightings.reduce((best, next) => (keyLength(next.name) > keyLength(best.name) ? next : best));
}

const ORDER: readonly Level[] = ["ministers", "leaders", "officials"];

function groupsOf(sightings: readonly Sighting[]): Level[] {
  const groups = sightings.map((sighting) => sighting.group);
  return ORDER.filter((level) => groups.includes(level));
}

/**
 * The level of the call; but where another one's office gave the call its level, one's own office decides: "Foreign
 * Minister Wang Yi had a phone conversation with Iranian President Ebrahim Raisi" makes Wang Yi no leader.
 */
function groupOf(office: string, { level, participants }: CallFields): Level {
  const others = participants.map((one) => classOf(one.office));
  return others.includes(level) ? classOf(office) : level;
}

/** Short name; where two persons share it the full one, then with the country, then numbered. */
function assignIds(persons: readonly { name: string; short: string; country: string }[]): string[] {
  const forms = persons.map(({ name, short, country }, i) => [
    slugOf(short) || `participant-${i + 1}`,
    slugOf(name) || `participant-${i + 1}`,
    slugOf(`${name} ${country}`),
    slugOf(`${name} ${country} ${i + 1}`),
  ]);
  const step = persons.map(() => 0);
  for (;;) {
    const ids = forms.map((form, i) => form[step[i] as number] as string);
    const shared = ids.flatMap((id, i) => (ids.indexOf(id) !== ids.lastIndexOf(id) ? [i] : []));
    const movable = shared.filter((i) => (step[i] as number) < 3);
    if (movable.length === 0) return ids;
    for (const i of movable) (step[i] as number)++;
  }
}
