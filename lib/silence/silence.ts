import type { Columns } from "../corpus/columns";
import type { Call } from "../corpus/corpus";
import type { Match } from "../view/match";
import { namedIn, type Subject } from "./subjects";

/** A subject that a side's earlier readouts have and this call's has not. */
export interface Gone {
  subject: Subject;
  /** In how many of the side's earlier calls it is. */
  calls: number;
  /** Index in `calls` of the last one, and the positions in the columns of its rows that have it. */
  last: number;
  rows: number[];
  /** How many of the side's earlier calls there are since, without it. */
  since: number;
  /** Indices in `sides` of the others in this call that have it. */
  elsewhere: number[];
}

/** A subject that this call's readout has and none of the side's earlier ones. */
export interface Fresh {
  subject: Subject;
  /** Positions in the columns of the rows of this call that have it. */
  rows: number[];
  /** Indices in `sides` of others who had it in an earlier call. */
  elsewhere: number[];
}

/** A side's part of the readouts of a call, against its part in earlier ones. */
export interface SideSilence {
  /** Index in `sides`. */
  side: number;
  /** Its statements in this call. */
  statements: number;
  /** Earlier calls, in the view and of the same countries, in which it has a statement. */
  earlier: number[];
  /** Most often said before first. */
  gone: Gone[];
  fresh: Fresh[];
}

export interface CallSilence {
  call: number;
  /** The calls of the view before it whose participants speak for the same countries, by date. */
  earlier: number[];
  /** The call's sides, both together last. */
  sides: SideSilence[];
}

/**
 * What each side's part of a call's readouts no longer has and what is new in it, over the calls of a view before it.
 * It is compared with calls of the same countries only: nobody falls silent towards somebody else.
 */
export function silenceOf(
  columns: Columns,
  subjects: readonly Subject[],
  match: Match,
  call: number,
): CallSilence {
  const own = countriesOf(columns.calls[call]);
  const earlier = columns.calls.flatMap((one, at) =>
    at < call && match.baseCalls[at] === 1 && countriesOf(one) === own ? [at] : [],
  );
  const compared = new Set([...earlier, call]);
  const said = sayingOf(columns, match, compared);
  const countries = own.split("|");
  const sides = columns.sides.flatMap(({ name }, side) =>
    countries.includes(name) || (side === columns.sides.length - 1 && said.has(side)) ? [side] : [],
  );
  const presences = namedIn(match, subjects).map((subject) => ({
    subject,
    by: presenceOf(columns, match, subject, compared),
  }));
  return {
    call,
    earlier,
    sides: sides.map((side) => {
      const calls = said.get(side) ?? new Map<number, number>();
      const before = earlier.filter((at) => calls.has(at));
      return {
        side,
        statements: calls.get(call) ?? 0,
        earlier: before,
        gone: presences.flatMap((presence) => goneOf(presence, side, call, before)).sort(byCalls),
        fresh: presences.flatMap((presence) => freshOf(presence, side, call, before)),
      };
    }),
  };
}

/** The subjects that no side's part of the call's readouts has any more, those that most calls had first. */
export function goneAltogether({ sides }: CallSilence): Subject[] {
  const gone = sides.flatMap((side) => side.gone).filter(({ elsewhere }) => elsewhere.length === 0);
  return [...new Set(gone.sort(byCalls).map(({ subject }) => subject))];
}

const countriesOf = (call: Call | undefined): string =>
  [...new Set(call?.participants.map(({ country }) => country))].sort().join("|");

const byCalls = (a: Gone, b: Gone) => b.calls - a.calls || b.last - a.last;

/** By side, how many statements of the view it has in each of the calls, whatever topic the view names. */
function sayingOf(columns: Columns, { base }: Match, calls: ReadonlySet<number>) {
  const said = new Map<number, Map<number, number>>();
  for (const at of base) {
    const call = columns.call[at] as number;
    if (!calls.has(call)) continue;
    const side = columns.side[at] as number;
    const own = said.get(side) ?? new Map<number, number>();
    said.set(side, own.set(call, (own.get(call) ?? 0) + 1));
  }
  return said;
}

interface Presence {
  subject: Subject;
  /** By call, by side: the rows that have the subject. */
  by: Map<number, Map<number, number[]>>;
}

function presenceOf(columns: Columns, match: Match, { rows }: Subject, calls: ReadonlySet<number>) {
  const by: Presence["by"] = new Map();
  for (const at of rows) {
    const call = columns.call[at] as number;
    if (!calls.has(call) || !holds(match.rows, at)) continue;
    const sides = by.get(call) ?? new Map<number, number[]>();
    const side = columns.side[at] as number;
    by.set(call, sides.set(side, [...(sides.get(side) ?? []), at]));
  }
  return by;
}

/** Whether a row is among these ascending ones. */
export function holds(rows: Uint32Array, at: number): boolean {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return rows[low] === at;
}

function goneOf({ subject, by }: Presence, side: number, call: number, before: readonly number[]): Gone[] {
  const had = before.filter((at) => by.get(at)?.has(side));
  const last = had.at(-1);
  if (last === undefined || by.get(call)?.has(side)) return [];
  const since = before.length - 1 - before.indexOf(last);
  const rows = by.get(last)?.get(side) ?? [];
  return [{ subject, calls: had.length, last, rows, since, elsewhere: [...(by.get(call)?.keys() ?? [])] }];
}

function freshOf({ subject, by }: Presence, side: number, call: number, before: readonly number[]): Fresh[] {
  const rows = by.get(call)?.get(side);
  if (!rows || before.length === 0 || before.some((at) => by.get(at)?.has(side))) return [];
  const others = [...by].flatMap(([at, sides]) => (at < call ? [...sides.keys()] : []));
  return [{ subject, rows, elsewhere: [...new Set(others)].filter((other) => other !== side) }];
}
