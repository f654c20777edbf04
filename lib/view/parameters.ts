import { ACTS, FAMILIES, TOPICS } from "../codebook/labels";
import type { Level, Names } from "../corpus/corpus";

/** A list of choices in an address: its parameter, the field of the view it fills, and what it can name. */
export interface ListParameter {
  name: string;
  field: ListField;
  /** What one value is: "a foreign minister of these calls". */
  what: string;
  /** Every value that is valid, with what a reader calls it. */
  choices(names: Names): { id: string; label: string }[];
}

type ListField =
  | "ministers"
  | "leaders"
  | "officials"
  | "speakers"
  | "sides"
  | "topics"
  | "families"
  | "years"
  | "acts"
  | "calls"
  | "open";

const personsOf = (names: Names, level: Level) =>
  names.speakers
    .filter((person) => person.groups.includes(level))
    .map((person) => ({ id: person.id, label: person.name }));

const sameLabel = (id: string) => ({ id, label: id });

/** The lists that narrow the view, in the order in which an address has them. A new filter is a row. */
export const LISTS: readonly ListParameter[] = [
  {
    name: "minister",
    field: "ministers",
    what: "a foreign minister of these calls",
    choices: (names) => personsOf(names, "ministers"),
  },
  {
    name: "leader",
    field: "leaders",
    what: "a leader of these calls",
    choices: (names) => personsOf(names, "leaders"),
  },
  {
    name: "official",
    field: "officials",
    what: "an official of these calls",
    choices: (names) => personsOf(names, "officials"),
  },
  {
    name: "speaker",
    field: "speakers",
    what: "a participant of these calls",
    choices: (names) => names.speakers.map((person) => ({ id: person.id, label: person.name })),
  },
  {
    name: "side",
    field: "sides",
    what: "a side of these calls",
    choices: (names) => names.sides.map((side) => ({ id: side.id, label: side.name })),
  },
  {
    name: "topic",
    field: "topics",
    what: "a topic of the codebook",
    choices: () => TOPICS.map((topic) => ({ id: topic.id, label: topic.label })),
  },
  {
    name: "family",
    field: "families",
    what: "a family of topics",
    choices: () => FAMILIES.map((family) => ({ id: family.id, label: family.label })),
  },
  {
    name: "year",
    field: "years",
    what: "a year with a call",
    choices: (names) =>
      [...new Set(names.calls.map((call) => call.year))].map((year) => sameLabel(String(year))),
  },
  {
    name: "act",
    field: "acts",
    what: "an act of the codebook",
    choices: () => ACTS.map((act) => sameLabel(act.id)),
  },
  {
    name: "call",
    field: "calls",
    what: "a call of this corpus",
    choices: (names) => names.calls.map((call) => ({ id: call.id, label: call.title })),
  },
];

/** The families whose topics the figures show: it narrows nothing. */
export const OPEN: ListParameter = {
  name: "open",
  field: "open",
  what: "a family of topics",
  choices: () => FAMILIES.map((family) => ({ id: family.id, label: family.label })),
};

/** The other parameters, after the lists; those of options.ts stand between them. */
export const FROM = "from";
export const TO = "to";
export const WORDS = "q";
export const SORT = "sort";
export const HIDE = "hide";

/** Parameters that browsers, frameworks and mail campaigns add; they are no part of the view and no mistake. */
export const FOREIGN = /^(_rsc|utm_.*|fbclid|gclid)$/;

/** How long a query may be, in characters, and how long the search words in it. */
export const LONGEST_QUERY = 8192;
export const LONGEST_WORDS = 200;
