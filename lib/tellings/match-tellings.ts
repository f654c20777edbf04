import type { ActId } from "../codebook/acts";
import type { StatementRow } from "../corpus/corpus";
import { assignBest } from "./assign";
import { compareStatements, isLike, type Likeness, type Worded, wordRow } from "./likeness";
import type { Rarity } from "./telling-words";

/** A statement of one readout and one of the other that tell of one saying. */
export interface Match {
  one: StatementRow;
  other: StatementRow;
  likeness: Likeness;
  /** Acts that only the one, or only the other, is told to do. */
  actsOfOne: ActId[];
  actsOfOther: ActId[];
}

/** A statement that the other readout has no telling of. */
export interface Left {
  row: StatementRow;
  /** The statement of the other readout that is alike enough, but matched with a better one; the likest of them. */
  near: { row: StatementRow; likeness: Likeness } | null;
}

/** Two readouts of one call beside each other; all in the order of the readouts, the first one's before the other's. */
export interface MatchedTellings {
  /** The same speaker does the same acts in both. */
  alike: Match[];
  /** Another speaker, or other acts: the one "appreciates", the other "calls on". */
  differently: Match[];
  onlyOne: Left[];
  onlyOther: Left[];
}

/** So little that it decides only between pairs of equal score: those that stand at like places win. */
const BY_PLACE = 1e-6;

/**
 * Matches the statements of two readouts one to one.
 *
 *     statements × statements ─► likeness of each two ─► those alike enough ─► the pairing of the highest total
 */
export function matchTellings(
  ones: readonly StatementRow[],
  others: readonly StatementRow[],
  rarity: Rarity,
): MatchedTellings {
  const [worded, otherWorded] = [ones, others].map((rows) => rows.map((row) => wordRow(row, rarity)));
  const likeness = (worded as Worded[]).map((one) =>
    (otherWorded as Worded[]).map((other) => compareStatements(one, other, rarity)),
  );
  const scores = likeness.map((row, i) =>
    row.map((like, j) =>
      isLike(like) ? like.score - BY_PLACE * Math.abs(i / ones.length - j / others.length) : 0,
    ),
  );
  const columnOf = assignBest(scores).map((column, row) => ((scores[row]?.[column] ?? 0) > 0 ? column : -1));
  const matches = ones.flatMap((one, i) => {
    const column = columnOf[i] as number;
    return column < 0
      ? []
      : [matchOf(one, others[column] as StatementRow, likeness[i]?.[column] as Likeness)];
  });
  return {
    alike: matches.filter((match) => !isDifferent(match)),
    differently: matches.filter(isDifferent),
    onlyOne: ones.flatMap((row, i) =>
      (columnOf[i] as number) >= 0 ? [] : [leftOf(row, others, likeness[i] as Likeness[])],
    ),
    onlyOther: others.flatMap((row, j) =>
      columnOf.includes(j)
        ? []
        : [
            leftOf(
              row,
              ones,
              likeness.map((own) => own[j] as Likeness),
            ),
          ],
    ),
  };
}

function matchOf(one: StatementRow, other: StatementRow, likeness: Likeness): Match {
  return {
    one,
    other,
    likeness,
    actsOfOne: one.acts.filter((act) => !other.acts.includes(act)),
    actsOfOther: other.acts.filter((act) => !one.acts.includes(act)),
  };
}

/** Whether a match is told differently: by another speaker, or with other acts. */
function isDifferent({ likeness, actsOfOne, actsOfOther }: Match): boolean {
  return !likeness.sameSpeaker || actsOfOne.length > 0 || actsOfOther.length > 0;
}

function leftOf(row: StatementRow, others: readonly StatementRow[], likeness: readonly Likeness[]): Left {
  const near = others
    .map((other, i) => ({ row: other, likeness: likeness[i] as Likeness }))
    .filter((one) => isLike(one.likeness))
    .reduce<Left["near"]>(
      (best, one) => (best && best.likeness.score >= one.likeness.score ? best : one),
      null,
    );
  return { row, near };
}
