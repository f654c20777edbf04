import { isSmall } from "../codebook/small-words";
import type { NameWords } from "../corpus/name-words";
import { readStatement, type Statement, type Vocabulary } from "./stretches";
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
 * Counts the runs of one to {@link LONGEST} words that stand in at least {@link FEWEST} of the statements. A run
 * goes over no punctuation, verb of saying or person's name, and begins and ends with a word that tells something
 * and names no side. A run that mostly stands in one longer run is told by that one.
 *
 *     texts ─► stretches of words ─► runs of one word ─► … of eight, each of two that overlap ─► the whole ones
 */
export function countRuns(a: readonly string[], b: readonly string[], names: NameWords): Runs {
  const vocabulary: Vocabulary = { idOf: new Map(), words: [""] };
  const read = (half: 0 | 1) => (text: string) => readStatement(text, half, names.persons, vocabulary);
  const statements = [...a.map(read(0)), ...b.map(read(1))];
  const fewest = Math.max(FEWEST, Math.ceil(statements.length / RAREST));
  const tells = (word = "") => !isSmall(word) && !names.countries.has(word);
  const totals: [number, number][] = [[0, 0]];
  const runs: Run[] = [];
  let wordsOf = (id: number) => [vocabulary.words[id] as string];
  for (let length = 1; length <= LONGEST; length++) {
    totals.push(countPlaces(statements, length));
    const kept = keepOften(statements, wordsOf, fewest);
    if (kept.length === 1) break;
    runs.push(...kept.slice(1).filter(({ words }) => tells(words[0]) && tells(words.at(-1))));
    wordsOf = growByOne(statements, kept);
  }
  return { runs: withoutParts(runs), totals };
}

/** In how many places a run of this length could stand. */
function countPlaces(statements: readonly Statement[], length: number): [number, number] {
  const places: [number, number] = [0, 0];
  for (const statement of statements) {
    for (const own of statement.lengths) places[statement.half] += Math.max(0, own - length + 1);
  }
  return places;
}

/** Counts the runs of the current length and keeps those that stand often enough, under new ids from 1. */
function keepOften(
  statements: readonly Statement[],
  wordsOf: (id: number) => string[],
  fewest: number,
): Run[] {
  const counted = new Map<number, Pick<Run, "times" | "statements"> & { last: Statement }>();
  for (const statement of statements) {
    for (const id of statement.runs) {
      if (id === 0) continue;
      const known = counted.get(id);
      const own = known ?? { times: [0, 0], statements: [0, 0], last: statement };
      if (!known) counted.set(id, own);
      own.times[statement.half]++;
      if (!known || own.last !== statement) own.statements[statement.half]++;
      own.last = statement;
    }
  }
  const kept: Run[] = [{ text: "", words: [], times: [0, 0], statements: [0, 0] }];
  const newId = new Map<number, number>();
  for (const [id, { times, statements }] of counted) {
    if (statements[0] + statements[1] < fewest) continue;
    const words = wordsOf(id);
    newId.set(id, kept.push({ text: words.join(" "), words, times, statements }) - 1);
  }
  for (const { runs } of statements) {
    for (let at = 0; at < runs.length; at++) runs[at] = newId.get(runs[at] as number) ?? 0;
  }
  return kept;
}

/** Puts in each place the run that is a word longer, where both runs that make it up were kept; gives their words by id. */
function growByOne(statements: readonly Statement[], kept: readonly Run[]): (id: number) => string[] {
  const pairs: [number, number][] = [[0, 0]];
  const idOf = new Map<number, number>();
  for (const { runs } of statements) {
    for (let at = 0; at < runs.length; at++) {
      const [first, next] = [runs[at] as number, runs[at + 1] ?? 0];
      const key = first * kept.length + next;
      const isRun = first !== 0 && next !== 0;
      if (isRun && !idOf.has(key)) idOf.set(key, pairs.push([first, next]) - 1);
      runs[at] = isRun ? (idOf.get(key) as number) : 0;
    }
  }
  return (id) => {
    const [first, next] = pairs[id] as [number, number];
    return [...(kept[first] as Run).words, (kept[next] as Run).words.at(-1) as string];
  };
}
