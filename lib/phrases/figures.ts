import type { Columns } from "../corpus/columns";
import type { Match } from "../view/match";
import type { SetPhrase } from "./find";
import { scoreOf } from "./telling";
import type { PhraseUse } from "./variants";

/** What a call of the view has of a set phrase. */
export interface PhraseCall {
  /** Index in `calls`. */
  call: number;
  /** How many statements say it. */
  statements: number;
  /** Indices in `sides` of those who say it, in the sides' order; empty where nobody does. */
  sides: number[];
}

/** A set phrase over the calls of a view. */
export interface PhraseFigure {
  phrase: SetPhrase;
  /** Its uses in the view's statements, in the corpus's order. */
  uses: PhraseUse[];
  statements: number;
  /** One a call of the view, by date: the line of calls. */
  line: PhraseCall[];
  /** In how many of them it is said. */
  calls: number;
  /** Indices in `sides` and `speakers` of those who say it, in order of first use; −1 is both sides together. */
  sides: number[];
  speakers: number[];
  /** The most calls in a row that have it. */
  streak: number;
  /** How often it is missing between calls that have it: runs of calls without it. */
  dropOuts: number;
  /** How many calls there are since the last one that has it. */
  since: number;
  /** What it is ranked by over the view's calls; see telling.ts. */
  score: number;
}

/** The set phrases that the view's statements say, the best of the view first. */
export function phraseFigures(columns: Columns, phrases: readonly SetPhrase[], match: Match): PhraseFigure[] {
  const inView = new Uint8Array(columns.length);
  for (const at of match.rows) inView[at] = 1;
  const calls = [...match.calls.keys()].filter((call) => match.calls[call] === 1);
  const figures = phrases.flatMap((phrase) => {
    const uses = phrase.uses.filter(({ at }) => inView[at] === 1);
    return uses.length === 0 ? [] : [figureOf(columns, phrase, uses, calls)];
  });
  return figures.sort((a, b) => b.score - a.score);
}

function figureOf(
  columns: Columns,
  phrase: SetPhrase,
  uses: PhraseUse[],
  calls: readonly number[],
): PhraseFigure {
  const rows = [...new Set(uses.map(({ at }) => at))];
  const byCall = new Map<number, number[]>();
  for (const at of rows) {
    const call = columns.call[at] as number;
    byCall.set(call, [...(byCall.get(call) ?? []), at]);
  }
  const line = calls.map((call): PhraseCall => {
    const own = byCall.get(call) ?? [];
    const sides = [...new Set(own.map((at) => columns.side[at] as number))].sort((a, b) => a - b);
    return { call, statements: own.length, sides };
  });
  return {
    phrase,
    uses,
    statements: rows.length,
    line,
    calls: byCall.size,
    sides: [...new Set(rows.map((at) => columns.side[at] as number))],
    speakers: [...new Set(rows.map((at) => columns.speaker[at] as number))],
    ...runsOf(line.map(({ statements }) => statements > 0)),
    score: scoreOf(byCall.size, phrase.telling),
  };
}

/** The longest run of calls that say it, how often it drops out in between, and the calls since it was last said. */
export function runsOf(said: readonly boolean[]): { streak: number; dropOuts: number; since: number } {
  let streak = 0;
  let dropOuts = 0;
  let run = 0;
  let last = -1;
  said.forEach((is, at) => {
    run = is ? run + 1 : 0;
    streak = Math.max(streak, run);
    if (is && last !== -1 && at - last > 1) dropOuts++;
    if (is) last = at;
  });
  return { streak, dropOuts, since: last === -1 ? said.length : said.length - 1 - last };
}
