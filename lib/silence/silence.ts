import type { Columns } from "../corpus/columns";
import type { Call } from "../corpus/corpus";
import type { Match } from "../view/match";
import type { Presence } from "./presence";
import type { Subject } from "./subjects";

/** A subject that a side's earlier readouts have and this call's has not. */
export interface Gone {
  subject: Subject;
  /** In how many of the side's earlier calls it is. */
  calls: number;
  /** Index in `calls` of the last one, and the positions in the columns of its rows that have it. */
  last: number;
  rows: readonly number[];
  /** How many of the side's earlier calls there are since, without it. */
  since: number;
  /** Indices in `sides` of the others in this call that have it. */
  elsewhere: number[];
}

/** A subject that this call's readout has and none of the side's earlier ones. */
export interface Fresh {
  subject: Subject;
  /** Positions in the columns of the rows of this call that have it. */
  rows: readonly number[];
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
  presences: readonly Presence[],
  match: Match,
  call: number,
): CallSilence {
  const own = countriesOf(columns.calls[call]);
  const earlier = columns.calls.flatMap((one, at) =>
    at < call && match.baseCalls[at] === 1 && countriesOf(one) === own ? [at] : [],
  );
  const said = sayingOf(columns, match, new Set([...earlier, call]));
  const both = columns.sides.length - 1;
  const sides = columns.sides.flatMap(({ name }, side) =>
    own.split("|").includes(name) || (side === both && said.has(side)) ? [side] : [],
  );
  return {
    call,
    earlier,
    sides: sides.map((side) => {
      const statements = said.get(side) ?? new Map<number, number>();
      const before = earlier.filter((at) => statements.has(at));
      const against = {
        call,
        side,
        before,
        place: new Map(before.map((at, i) => [at, i])),
        earlier: new Set(earlier),
      };
      return {
        side,
        statements: statements.get(call) ?? 0,
        earlier: before,
        gone: presences.flatMap((presence) => goneOf(presence, against)).sort(byCalls),
        fresh: presences.flatMap((presence) => freshOf(presence, against)),
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

/** A side of a call, and what it is held against. */
interface Against {
  call: number;
  side: number;
  /** The side's earlier calls, and the place of each among them. */
  before: readonly number[];
  place: ReadonlyMap<number, number>;
  /** All earlier calls. */
  earlier: ReadonlySet<number>;
}

function goneOf({ subject, bySide }: Presence, { call, side, before, place }: Against): Gone[] {
  const own = bySide.get(side);
  if (!own || own.has(call)) return [];
  const had = [...own.keys()].filter((at) => place.has(at));
  const last = had.at(-1);
  if (last === undefined) return [];
  const since = before.length - 1 - (place.get(last) as number);
  const elsewhere = [...bySide].flatMap(([other, calls]) => (calls.has(call) ? [other] : []));
  return [{ subject, calls: had.length, last, rows: own.get(last) ?? [], since, elsewhere }];
}

function freshOf({ subject, bySide }: Presence, { call, side, before, place, earlier }: Against): Fresh[] {
  const own = bySide.get(side);
  const rows = own?.get(call);
  if (!own || !rows || before.length === 0 || [...own.keys()].some((at) => place.has(at))) return [];
  const elsewhere = [...bySide].flatMap(([other, calls]) =>
    other !== side && [...calls.keys()].some((at) => earlier.has(at)) ? [other] : [],
  );
  return [{ subject, rows, elsewhere }];
}
