import { ACTS, TOPICS } from "../codebook/labels";
import { actMask, topicMask } from "../corpus/columns";
import type { Call, Names, Person } from "../corpus/corpus";
import { isWithin } from "./period";
import type { View } from "./view";

/** A view's choices looked up in the columns' dictionaries: per call, speaker or side 1 where it is chosen; null for no choice. */
export interface Chosen {
  /** Calls that one of the chosen ministers, leaders or officials took part in. */
  who: Uint8Array | null;
  /** Calls of the chosen years and in the chosen period. */
  when: Uint8Array | null;
  call: Uint8Array | null;
  speaker: Uint8Array | null;
  side: Uint8Array | null;
  /** Bit masks; 0 for no choice. */
  topics: number;
  acts: number;
}

export const ALL_TOPICS = topicMask(TOPICS.map((topic) => topic.id));
export const ALL_ACTS = actMask(ACTS.map((act) => act.id));

/** The topics of a family, as bits. */
export function familyMask(family: string): number {
  return topicMask(TOPICS.filter((topic) => topic.family === family).map((topic) => topic.id));
}

/** Looks the view's choices up. A choice that names nothing leaves nothing, it does not fall away. */
export function findChosen({ calls, speakers, sides }: Names, view: View): Chosen {
  const persons = new Set([...view.ministers, ...view.leaders, ...view.officials]);
  const tookPart = (call: Call) =>
    call.participants.some(({ person }) => persons.has(idOf(speakers[person])));
  return {
    who: flags(persons, calls, tookPart),
    when: findWhen(calls, view),
    call: flags(new Set(view.calls), calls, (call, ids) => ids.has(call.id)),
    speaker: flags(new Set(view.speakers), speakers, (person, ids) => ids.has(person.id)),
    side: flags(new Set(view.sides), sides, (side, ids) => ids.has(side.id)),
    topics: (topicMask(view.topics) | view.families.reduce((mask, id) => mask | familyMask(id), 0)) >>> 0,
    acts: actMask(view.acts),
  };
}

function findWhen(calls: readonly Call[], view: View): Uint8Array | null {
  if (view.years.length === 0 && view.from === "" && view.to === "") return null;
  const years = new Set(view.years);
  const isChosen = ({ year, date }: Call) => (years.size === 0 || years.has(year)) && isWithin(view, date);
  return Uint8Array.from(calls, (call) => (isChosen(call) ? 1 : 0));
}

const idOf = (person: Person | undefined) => person?.id ?? "";

function flags<T, C>(
  chosen: Set<C>,
  all: readonly T[],
  fits: (one: T, chosen: Set<C>) => boolean,
): Uint8Array | null {
  return chosen.size === 0 ? null : Uint8Array.from(all, (one) => (fits(one, chosen) ? 1 : 0));
}
