import { TOPICS } from "../codebook/labels";
import type { TopicId } from "../codebook/topics";
import { BOTH } from "../corpus/both";
import type { Columns } from "../corpus/columns";
import { type Match, matchView } from "../view/match";
import type { View } from "../view/view";
import { type Base, countBase } from "./base";
import { Grid } from "./grid";

/** A column of the matrix: a speaker, or a side. Joint sentences are the speaker and the side "both". */
export interface Raiser {
  /** A person's or side's id; "both" for joint sentences. */
  id: string;
  name: string;
  short: string;
  /** Id of the side. */
  side: string;
  /** All their statements in the view with the choice of topics lifted, and the calls that hold them. */
  statements: number;
  calls: number;
}

export interface RaisedCell {
  /** Statements of the view by this speaker or side that carry the topic. */
  statements: number;
  /** Calls that hold them. */
  calls: number;
  /** Readouts in which one of them is the first sentence on the topic. Order in a readout is not always order on the line. */
  firsts: number;
}

export interface RaisedTopic {
  topic: TopicId;
  label: string;
  family: string;
  total: RaisedCell;
  /** One cell for each of `speakers`. */
  bySpeaker: RaisedCell[];
  /** One cell for each of `sides`. */
  bySide: RaisedCell[];
}

export interface Raised {
  /** Grouped by side, most statements first; "both" last. Only those with a statement in the base. */
  speakers: Raiser[];
  sides: Raiser[];
  /** Most frequent first; topics without a statement in the view are left out. */
  topics: RaisedTopic[];
  base: Base;
}

/** Who spoke of what, how often, and who first in the readout. For one call: a view with that call alone. */
export function raised(columns: Columns, view: View, match: Match = matchView(columns, view)): Raised {
  const { speakers, sides, speaker, side } = columns;
  // one grid column a speaker, and for joint sentences one behind them
  const speakerGrid = new Grid(speakers.length + 1, columns, match, (at) =>
    speaker[at] === -1 ? speakers.length : (speaker[at] as number),
  );
  const sideGrid = new Grid(sides.length, columns, match, (at) => side[at] as number);
  const wholeGrid = new Grid(1, columns, match, () => 0);
  const bySide = sides.map((one, i) => ({
    at: i,
    ...one,
    short: one.name,
    side: one.id,
    ...sideGrid.base(i),
  }));
  const byName = new Map(sides.map((one) => [one.name, one.id]));
  const persons = speakers.map(({ id, name, short, country }, i) => ({
    at: i,
    id,
    name,
    short,
    side: byName.get(country) ?? "",
    ...speakerGrid.base(i),
  }));
  const joint = {
    ...(bySide.at(-1) as (typeof bySide)[number]),
    at: speakers.length,
    ...speakerGrid.base(speakers.length),
  };
  const spoke = <T extends { statements: number }>(all: T[]) => all.filter((one) => one.statements > 0);
  const acrossSides = spoke(bySide);
  const across = acrossSides.flatMap((one) =>
    spoke(one.id === BOTH ? [joint] : persons.filter((person) => person.side === one.id)).sort(
      (a, b) => b.statements - a.statements,
    ),
  );
  const topics = [...TOPICS.keys()]
    .map((bit) => ({
      ...topicAt(bit),
      total: wholeGrid.cell(0, bit),
      bySpeaker: across.map(({ at }) => speakerGrid.cell(at, bit)),
      bySide: acrossSides.map(({ at }) => sideGrid.cell(at, bit)),
    }))
    .filter(({ total }) => total.statements > 0)
    .sort((a, b) => b.total.statements - a.total.statements);
  return {
    speakers: across.map(withoutPlace),
    sides: acrossSides.map(withoutPlace),
    topics,
    base: countBase(columns, match.base, match.baseCalls),
  };
}

function topicAt(bit: number) {
  const { id, label, family } = TOPICS[bit] as (typeof TOPICS)[number];
  return { topic: id, label, family };
}

function withoutPlace({ id, name, short, side, statements, calls }: Raiser & { at: number }): Raiser {
  return { id, name, short, side, statements, calls };
}
