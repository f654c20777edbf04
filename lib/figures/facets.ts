import { ACTS, FAMILIES, TOPICS } from "../codebook/labels";
import type { Columns } from "../corpus/columns";
import type { Level } from "../corpus/corpus";
import type { View } from "../view/view";
import { type Crossfilter, crossfilter } from "./crossfilter";
import { sum } from "./sum";

/** One choice of a filter. */
export interface Choice {
  id: string;
  label: string;
  chosen: boolean;
  /** How many statements would be left with this as the only choice of its kind, all other kinds as they are. */
  statements: number;
}

export interface PersonChoice extends Choice {
  short: string;
  /** Id of the side. */
  side: string;
}

interface TopicChoice extends Choice {
  /** Id of the family. */
  family: string;
}

/** Every choice of every filter, in a fixed order, whether it would leave anything or not. */
export interface Facets {
  ministers: PersonChoice[];
  leaders: PersonChoice[];
  officials: PersonChoice[];
  speakers: PersonChoice[];
  sides: Choice[];
  topics: TopicChoice[];
  families: Choice[];
  years: Choice[];
  acts: Choice[];
  calls: Choice[];
  /** Statements in the view. */
  statements: number;
}

/** Counts all choices in one pass: a row counts for a kind's choices where it passes every other kind. */
export function facets(columns: Columns, view: View, found?: Uint8Array | null): Facets {
  const counts = crossfilter(columns, view, found ?? null);
  const { speakers, sides, calls } = columns;
  const inGroup = (level: Level, chosen: readonly string[]) =>
    persons(columns, chosen, tallyWho(columns, counts)).filter((_, i) => speakers[i]?.groups.includes(level));
  const years = [...new Set(calls.map((call) => call.year))];
  return {
    ministers: inGroup("ministers", view.ministers),
    leaders: inGroup("leaders", view.leaders),
    officials: inGroup("officials", view.officials),
    speakers: persons(columns, view.speakers, counts.speaker),
    sides: sides.map(({ id, name }, i) => choice(id, name, view.sides, counts.side[i])),
    topics: TOPICS.map(({ id, label, family }, i) => ({
      ...choice(id, label, view.topics, counts.topic[i]),
      family,
    })),
    families: FAMILIES.map(({ id, label }, i) => choice(id, label, view.families, counts.family[i])),
    years: years.map((year) => {
      const own = calls.map((call, at) => (call.year === year ? (counts.callForYear[at] as number) : 0));
      return choice(String(year), String(year), view.years.map(String), sum(own));
    }),
    acts: ACTS.map(({ id, label }, i) => choice(id, label, view.acts, counts.act[i])),
    calls: calls.map(({ id, title }, at) => choice(id, title, view.calls, counts.callForCall[at])),
    statements: counts.statements,
  };
}

function choice(id: string, label: string, chosen: readonly string[], statements = 0): Choice {
  return { id, label, chosen: chosen.includes(id), statements };
}

function persons(
  { speakers, sides }: Columns,
  chosen: readonly string[],
  counts: Uint32Array,
): PersonChoice[] {
  const sideOf = new Map(sides.map(({ id, name }) => [name, id]));
  return speakers.map(({ id, name, short, country }, i) => ({
    ...choice(id, name, chosen, counts[i]),
    short,
    side: sideOf.get(country) ?? "",
  }));
}

/** Statements of the calls that each person took part in. */
function tallyWho({ calls, speakers }: Columns, { callForWho }: Crossfilter): Uint32Array {
  const counts = new Uint32Array(speakers.length);
  calls.forEach((call, at) => {
    for (const person of new Set(call.participants.map((one) => one.person))) {
      (counts[person] as number) += callForWho[at] as number;
    }
  });
  return counts;
}
