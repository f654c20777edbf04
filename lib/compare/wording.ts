import type { Columns } from "../corpus/columns";
import type { Corpus } from "../corpus/corpus";
import { type NameWords, nameWords } from "../corpus/name-words";
import type { Comparison } from "./comparison";
import { logOdds } from "./log-odds";
import { countRuns, type Run } from "./runs";
import { holds } from "./whole-runs";

/** So many runs are named for each half, and of those in common. */
const NAMED = 10;
/** A run in fewer statements of a half is not particular to it. */
const FEWEST = 2;
/** Words in common are told from this length on; single words are in common everywhere. */
const SHORTEST = 2;

/** A run of words with how particular it is to a half: z of its log-odds, positive for a. */
export interface WordedRun extends Run {
  z: number;
}

/** In what words two halves differ, and which they share. */
export interface Wording {
  /** The most particular to a half first; none that is part of one before it. */
  a: WordedRun[];
  b: WordedRun[];
  /** Runs that both use, those that the rarer user has most often first. */
  common: WordedRun[];
}

/** The words of the two halves' statements, apart and in common. */
export function compareWording(corpus: Corpus, columns: Columns, { a, b }: Comparison): Wording {
  const textsOf = (rows: Uint32Array) =>
    Array.from(rows, (at) => corpus.statements[columns.row[at] as number]?.text ?? "");
  return wordingOf(textsOf(a.rows), textsOf(b.rows), nameWords(corpus));
}

/** The same for two lists of texts; see {@link countRuns}. */
export function wordingOf(a: readonly string[], b: readonly string[], names: NameWords): Wording {
  const { runs, totals } = countRuns(a, b, names);
  const worded = runs.map((run): WordedRun => {
    const [ofA, ofB] = totals[run.words.length] ?? [0, 0];
    return { ...run, z: logOdds(run.times[0], ofA, run.times[1], ofB) };
  });
  const inBoth = worded.filter(
    ({ words, statements }) => words.length >= SHORTEST && Math.min(...statements) > 0,
  );
  return {
    a: withoutParts(worded.filter(({ z, statements }) => z > 0 && statements[0] >= FEWEST).sort(byZ(1))),
    b: withoutParts(worded.filter(({ z, statements }) => z < 0 && statements[1] >= FEWEST).sort(byZ(-1))),
    common: withoutParts(inBoth.sort(byUse)),
  };
}

const byZ = (sign: 1 | -1) => (one: WordedRun, other: WordedRun) =>
  sign * (other.z - one.z) || other.words.length - one.words.length || compareTexts(one, other);

function byUse(one: WordedRun, other: WordedRun): number {
  return (
    Math.min(...other.statements) - Math.min(...one.statements) ||
    Math.max(...other.statements) - Math.max(...one.statements) ||
    other.words.length - one.words.length ||
    compareTexts(one, other)
  );
}

const compareTexts = (one: Run, other: Run) => (one.text < other.text ? -1 : 1);

/** The first runs, without those that hold one before them or stand in one. */
function withoutParts(runs: readonly WordedRun[]): WordedRun[] {
  const kept: WordedRun[] = [];
  for (const run of runs) {
    if (kept.length === NAMED) break;
    if (!kept.some((one) => holds(one, run) || holds(run, one))) kept.push(run);
  }
  return kept;
}
