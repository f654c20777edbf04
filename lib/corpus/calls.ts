import type { Call, ReadoutWithText } from "./corpus";
import type { Persons } from "./persons";
import { titleOf } from "./title";

/** Bases of a call date, the surest first: of two readouts of a call the surer one is told. */
const BASES: readonly Call["dateBasis"][] = ["stated", "day-month", "weekday", "dateline", "published"];

/** Joins readouts (in file order) into calls: one call where the participants and the call date are the same. By date, then id. */
export function joinCalls(readouts: readonly ReadoutWithText[], { persons, find }: Persons): Call[] {
  const byCall = new Map<string, number[]>();
  readouts.forEach(({ call }, i) => {
    const people = call.participants.map(({ name, country }) => find(name, country)).sort((a, b) => a - b);
    const key = `${call.callDate} ${people.join(" ")}`;
    byCall.set(key, [...(byCall.get(key) ?? []), i]);
  });
  const calls = [...byCall.values()].map((own) => callOf(own, readouts, { persons, find }));
  calls.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  return numberAlike(calls);
}

function callOf(own: number[], readouts: readonly ReadoutWithText[], { persons, find }: Persons): Call {
  const told = own.map((i) => (readouts[i] as ReadoutWithText).call);
  const first = told[0] as (typeof told)[number];
  const participants = first.participants.map((one) => ({ person: find(one.name, one.country), ...one }));
  const people = participants.map(({ person }) => persons[person]);
  const asked = told.find((call) => call.requestedBy !== null) ?? first;
  return {
    id: [first.callDate, ...people.map((person) => person?.id)].join("-"),
    date: first.callDate,
    year: Number(first.callDate.slice(0, 4)),
    dateBasis: BASES.find((basis) => told.some((call) => call.dateBasis === basis)) ?? first.dateBasis,
    level: first.level,
    title: titleOf(participants, persons),
    participants,
    readouts: own,
    requestedBy: asked.requestedBy,
    requestInferred: asked.requestInferred,
  };
}

/** Ids that came out alike are numbered, so that each call has an address of its own. */
function numberAlike(calls: Call[]): Call[] {
  const seen = new Map<string, number>();
  return calls.map((call) => {
    const count = (seen.get(call.id) ?? 0) + 1;
    seen.set(call.id, count);
    return count === 1 ? call : { ...call, id: `${call.id}-${count}` };
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
