import type { Columns } from "../corpus/columns";
import type { Corpus } from "../corpus/corpus";
import { nameWords } from "../corpus/name-words";
import { logOdds } from "./log-odds";
import { countRuns, type Run } from "./runs";
import { readStretches, type Stretches } from "./stretches";
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

/** The words of a corpus's statements, by position in the columns; what {@link compareWording} reads. */
export function readWording(corpus: Corpus, columns: Columns): Stretches {
  const texts = Array.from(columns.row, (row) => corpus.statements[row]?.text ?? "");
  return readStretches(texts, nameWords(corpus));
}

/** The words of the two halves' statements, apart and in common; each half is given by the numbers of its texts. */
export function compareWording(read: Stretches, a: ArrayLike<number>, b: ArrayLike<number>): Wording {
  const { runs, totals } = countRuns(read, a, b);
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
