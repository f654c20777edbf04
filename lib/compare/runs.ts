import { isSmall } from "../codebook/small-words";
import { countPlaces, type LaidOut, layOut } from "./laid-out";
import { PairNumbers } from "./pair-numbers";
import type { Stretches } from "./stretches";
import { withoutParts } from "./whole-runs";

/** A run of words is at most this long. */
const LONGEST = 8;
/** A run that stands in fewer statements of both halves together tells nothing; nor does one in fewer than 1 of RAREST. */
const FEWEST = 2;
const RAREST = 2000;

/** A run of words that two halves use, or one of them. Each count is [in a, in b]. */
export interface Run {
  /** Folded, single spaces between: "legitimate rights and interests". */
  text: string;
  words: string[];
  times: [number, number];
  statements: [number, number];
}

/** The runs of two sets of statements, and how many runs of each length there are in all ([in a, in b] at the length). */
export interface Runs {
  runs: Run[];
  totals: [number, number][];
}

/**
 * Counts the runs of one to {@link LONGEST} words that stand in at least {@link FEWEST} of the statements; each half is
 * given by the numbers of its texts. A run goes over no punctuation, verb of saying or person's name, and begins and ends
 * with a word that tells something and names no side. A run that mostly stands in one longer run is told by that one.
 *
 *     texts ─► stretches of words ─► runs of one word ─► … of eight, each of two that overlap ─► the whole ones
 */
export function countRuns(read: Stretches, a: ArrayLike<number>, b: ArrayLike<number>): Runs {
  const laid = layOut(read, a, b);
  const fewest = Math.max(FEWEST, Math.ceil((a.length + b.length) / RAREST));
  const tells = (word = "") => !isSmall(word) && !read.names.countries.has(word);
  const totals = countPlaces(laid, LONGEST);
  const runs: Run[] = [];
  let grown: Grown = { ids: read.words.length, wordsOf: (id) => [read.words[id] as string] };
  for (let length = 1; length <= LONGEST; length++) {
    const kept = keepOften(laid, grown, fewest);
    if (kept.length === 1) break;
    runs.push(...kept.slice(1).filter(({ words }) => tells(words[0]) && tells(words.at(-1))));
    grown = growByOne(laid, kept);
  }
  return { runs: withoutParts(runs), totals };
}

/** The runs of one length that stand anywhere: how many ids they have, 0 with them, and the words of each. */
interface Grown {
  ids: number;
  wordsOf: (id: number) => string[];
}

/** Counts the runs of the current length and keeps those that stand often enough, under new ids from 1. */
function keepOften({ runs, from, ofA }: LaidOut, { ids, wordsOf }: Grown, fewest: number): Run[] {
  const times = [new Uint32Array(ids), new Uint32Array(ids)] as const;
  const statements = [new Uint32Array(ids), new Uint32Array(ids)] as const;
  const last = new Uint32Array(ids);
  for (let statement = 0; statement + 1 < from.length; statement++) {
    const half = statement < ofA ? 0 : 1;
    const [ownTimes, ownStatements] = [times[half], statements[half]];
    const end = from[statement + 1] as number;
    for (let at = from[statement] as number; at < end; at++) {
      const id = runs[at] as number;
      if (id === 0) continue;
      (ownTimes[id] as number)++;
      if (last[id] === statement + 1) continue;
      (ownStatements[id] as number)++;
      last[id] = statement + 1;
    }
  }
  const kept: Run[] = [{ text: "", words: [], times: [0, 0], statements: [0, 0] }];
  const newId = new Int32Array(ids);
  const pairAt = ([a, b]: typeof times, id: number): [number, number] => [a[id] as number, b[id] as number];
  for (let id = 1; id < ids; id++) {
    const inStatements = pairAt(statements, id);
    if (inStatements[0] + inStatements[1] < fewest) continue;
    const words = wordsOf(id);
    const run = { text: words.join(" "), words, times: pairAt(times, id), statements: inStatements };
    newId[id] = kept.push(run) - 1;
  }
  for (let at = 0; at < runs.length; at++) runs[at] = newId[runs[at] as number] as number;
  return kept;
}

/** Puts in each place the run that is a word longer, where both runs that make it up were kept. */
function growByOne({ runs }: LaidOut, kept: readonly Run[]): Grown {
  const pairs = new PairNumbers();
  for (let at = 0; at < runs.length; at++) {
    const [first, next] = [runs[at] as number, (runs[at + 1] ?? 0) as number];
    runs[at] = first !== 0 && next !== 0 ? pairs.numberOf(first, next) : 0;
  }
  return {
    ids: pairs.firsts.length,
    wordsOf: (id) => {
      const [first, next] = [kept[pairs.firsts[id] as number] as Run, kept[pairs.nexts[id] as number] as Run];
      return [...first.words, next.words.at(-1) as string];
    },
  };
}
