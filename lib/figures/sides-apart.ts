import { TOPICS } from "../codebook/labels";
import type { TopicId } from "../codebook/topics";
import { BOTH } from "../corpus/both";
import type { Columns } from "../corpus/columns";
import type { Side } from "../corpus/corpus";
import { type Match, matchView } from "../view/match";
import type { View } from "../view/view";
import { type Base, countBase } from "./base";
import { Grid } from "./grid";
import { arrangeTopics, type TopicOrder } from "./order-topics";
import type { RaisedCell } from "./raised";
import { shareOf } from "./share";

/** One of the two sides, or both together, with all that they say in the view (the choice of topics lifted). */
export interface Wing extends Side {
  statements: number;
  calls: number;
}

/** How often one wing speaks of a topic. */
export interface WingCell extends RaisedCell {
  /** Of the wing's own statements, 0 to 1; null where it has none. */
  share: number | null;
}

export interface ApartTopic {
  topic: TopicId;
  label: string;
  family: string;
  /** Left, right and joint together. */
  total: { statements: number };
  left: WingCell;
  right: WingCell;
  /** Joint sentences: neither side's. */
  joint: WingCell;
  /** The left side's share minus the right's, −1 to 1; null where one of them has no statement to have a share of. */
  lean: number | null;
}

/** Two sides apart from a common middle. */
export interface SidesApart {
  /** Null where the corpus has fewer than two sides. */
  left: Wing | null;
  right: Wing | null;
  /** Joint sentences of calls that both of them were on. */
  joint: Wing;
  /** Other sides' statements, and joint sentences of calls that one of the two was not on. */
  leftOut: { sides: Wing[]; statements: number };
  /** Topics that one of the wings has, in the order asked for. */
  topics: ApartTopic[];
  /** The whole view's, with what is left out. */
  base: Base;
}

/**
 * Who speaks of what, for two sides against each other: those of `pair` (ids, left and right), else the two with the
 * most statements in the view and, where they tie, in the corpus; these stand in the corpus's order, so that a side
 * stays on its side of the middle whatever is chosen.
 */
export function sidesApart(
  columns: Columns,
  view: View,
  match: Match = matchView(columns, view),
  { pair, order = "total" }: { pair?: readonly [string, string]; order?: TopicOrder } = {},
): SidesApart {
  const { sides, side, call, speaker } = columns;
  const counted = new Grid(sides.length, columns, match, (at) => side[at] as number);
  const [left = -1, right = -1] = pair ? placesOf(columns, pair) : findPair(columns, counted);
  const meets = columns.calls.map(({ participants }) =>
    [left, right].every((i) => participants.some(({ country }) => country === sides[i]?.name)),
  );
  const grid = new Grid(4, columns, match, (at) => {
    if (speaker[at] === -1) return meets[call[at] as number] ? JOINT : OTHER;
    return side[at] === left ? LEFT : side[at] === right ? RIGHT : OTHER;
  });
  const wing = (i: number, column: number) =>
    sides[i] ? { ...(sides[i] as Side), ...grid.base(column) } : null;
  const others = sides
    .map((one, i) => ({ ...one, ...counted.base(i) }))
    .filter(({ id, statements }, i) => i !== left && i !== right && id !== BOTH && statements > 0);
  const topics = [...TOPICS.keys()]
    .map((bit) => topicOf(grid, bit))
    .filter(({ total }) => total.statements > 0);
  return {
    left: wing(left, LEFT),
    right: wing(right, RIGHT),
    joint: wing(sides.length - 1, JOINT) as Wing,
    leftOut: { sides: others, statements: grid.base(OTHER).statements },
    topics: arrangeTopics(
      topics.toSorted((a, b) => b.total.statements - a.total.statements),
      order,
      ({ left, right }) => (left.share ?? 0) - (right.share ?? 0),
    ),
    base: countBase(columns, match.base, match.baseCalls),
  };
}

const LEFT = 0;
const RIGHT = 1;
const JOINT = 2;
const OTHER = 3;

const placesOf = ({ sides }: Columns, pair: readonly string[]) =>
  pair.map((id) => sides.findIndex((side) => side.id === id));

/** The two sides with most statements, in the corpus's order. */
function findPair({ sides, side }: Columns, counted: Grid): number[] {
  const inCorpus = new Uint32Array(sides.length);
  for (const i of side) (inCorpus[i] as number)++;
  const countries = [...sides.keys()].filter((i) => sides[i]?.id !== BOTH);
  const most = countries.sort(
    (a, b) =>
      counted.base(b).statements - counted.base(a).statements ||
      (inCorpus[b] as number) - (inCorpus[a] as number),
  );
  return most.length < 2 ? [] : most.slice(0, 2).sort((a, b) => a - b);
}

function topicOf(grid: Grid, bit: number): ApartTopic {
  const { id, label, family } = TOPICS[bit] as (typeof TOPICS)[number];
  const cellOf = (column: number): WingCell => {
    const cell = grid.cell(column, bit);
    return { ...cell, share: shareOf(cell.statements, grid.base(column).statements) };
  };
  const [left, right, joint] = [cellOf(LEFT), cellOf(RIGHT), cellOf(JOINT)];
  return {
    topic: id,
    label,
    family,
    total: { statements: left.statements + right.statements + joint.statements },
    left,
    right,
    joint,
    lean: left.share === null || right.share === null ? null : left.share - right.share,
  };
}
