import { isSaying, isSmall } from "../codebook/small-words";
import type { NameWords } from "../corpus/name-words";
import { tokenize } from "../words/tokens";

/** A run of words is at most this long. */
export const LONGEST = 8;
/** A run that stands in fewer statements of both halves together tells nothing. */
const FEWEST = 2;

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
 * goes over no punctuation, verb of saying or person's name, and begins and ends with a word that tells something and names no
 * side.
 * Runs grow a word at a time, and only from those that occur often enough, so that a long corpus does not fill the
 * memory. A run that mostly stands in one longer run is told by that one.
 */
export function countRuns(a: readonly string[], b: readonly string[], names: NameWords): Runs {
  const tells = (word = "") => !isSmall(word) && !names.countries.has(word);
  const stretches = [a, b].map((texts) => texts.map((text) => stretchesOf(text, names.persons)));
  const totals: [number, number][] = [[0, 0]];
  const runs: Run[] = [];
  let before: ReadonlyMap<string, Run> | undefined;
  for (let length = 1; length <= LONGEST; length++) {
    const counted = new Map<string, Run>();
    const total: [number, number] = [0, 0];
    ([0, 1] as const).forEach((half) => {
      for (const statement of stretches[half] ?? [])
        total[half] += countIn(statement, length, half, counted, before);
    });
    totals.push(total);
    before = new Map([...counted].filter(([, { statements }]) => statements[0] + statements[1] >= FEWEST));
    if (before.size === 0) break;
    runs.push(...[...before.values()].filter(({ words }) => tells(words[0]) && tells(words.at(-1))));
  }
  return { runs: withoutParts(runs), totals };
}

/** The stretches of a statement's words without a mark, a verb of saying or a name in them. */
function stretchesOf(text: string, persons: ReadonlySet<string>): string[][] {
  const stretches: string[][] = [[]];
  for (const { word } of tokenize(text)) {
    if (word.text === "'s" || word.text === "'") continue;
    if (word.kind === "mark" || isSaying(word.text) || persons.has(word.text)) stretches.push([]);
    else stretches.at(-1)?.push(word.text);
  }
  return stretches.filter((words) => words.length > 0);
}

/** Counts one statement's runs of a length into `counted`, and gives how many places they could stand at. */
function countIn(
  stretches: readonly string[][],
  length: number,
  half: 0 | 1,
  counted: Map<string, Run>,
  before: ReadonlyMap<string, Run> | undefined,
): number {
  const seen = new Set<string>();
  let places = 0;
  for (const words of stretches) {
    places += Math.max(0, words.length - length + 1);
    for (let from = 0; from + length <= words.length; from++) {
      if (before && !before.has(words.slice(from, from + length - 1).join(" "))) continue;
      if (before && !before.has(words.slice(from + 1, from + length).join(" "))) continue;
      const own = words.slice(from, from + length);
      const text = own.join(" ");
      const run = counted.get(text) ?? { text, words: own, times: [0, 0], statements: [0, 0] };
      counted.set(text, run);
      run.times[half]++;
      if (!seen.has(text)) run.statements[half]++;
      seen.add(text);
    }
  }
  return places;
}

/** Without the runs that stand in one longer run at least two times of three. */
function withoutParts(runs: readonly Run[]): Run[] {
  const byWord = new Map<string, Run[]>();
  for (const run of runs) {
    for (const word of new Set(run.words)) byWord.set(word, [...(byWord.get(word) ?? []), run]);
  }
  return runs.filter((run) => {
    const holders = byWord.get(run.words[0] ?? "") ?? [];
    return !holders.some((other) => holds(other, run) && sum(other.times) * 3 >= sum(run.times) * 2);
  });
}

/** Whether the words of `inner` stand in the longer run `outer` side by side. */
export function holds(outer: Run, inner: Run): boolean {
  return outer.words.length > inner.words.length && ` ${outer.text} `.includes(` ${inner.text} `);
}

const sum = ([a, b]: readonly [number, number]) => a + b;
