import { FAMILIES, TOPICS } from "../codebook/labels";
import type { Columns } from "../corpus/columns";
import { familyMask } from "../view/chosen";
import { type Match, matchView } from "../view/match";
import type { Grouping, Measure, View } from "../view/view";
import { type Base, countBase } from "./base";
import { findPeriods, type Period, type Periods } from "./periods";
import { measure, type OverTime, pile, type Series } from "./series";
import { type Tallies, tally } from "./tally";

export type { Period } from "./periods";

/** How often something was spoken of, period by period. */
export interface Trend {
  measure: Measure;
  grouping: Grouping;
  periods: Period[];
  series: Series[];
  /** The sum of the series that can be stacked (`stacked` in series.ts): mentions, which can be more than the base. */
  carried: OverTime;
  base: Base;
}

/** Every topic of the view by name, most frequent first, ties in codebook order; where topics are chosen, only those. */
export function topicTrend(columns: Columns, view: View, match: Match = matchView(columns, view)): Trend {
  return lay(columns, view, match, ({ topics, seriesOfTopic }) =>
    order([...TOPICS.keys()], topics).map(seriesOfTopic),
  );
}

/**
 * Families first, most frequent first; one that the view opens is followed by its topics. Where topics or families are
 * chosen, those alone: a chosen family is open, and a topic of another family stands by itself.
 *
 *     rows ─► counts by period, of topics and of families ─► which of them stand, and in which order ─► measure
 */
export function familyTrend(columns: Columns, view: View, match: Match = matchView(columns, view)): Trend {
  const isWhole = view.topics.length === 0 && view.families.length === 0;
  const isOpen = (id: string) => view.open.includes(id) || view.families.includes(id);
  return lay(columns, view, match, ({ topics, families, seriesOfTopic, seriesOfFamily }) => {
    const bits = order([...TOPICS.keys()], topics);
    const shown = order([...FAMILIES.keys()], families).filter(
      (at) => isWhole || view.families.includes(familyAt(at).id),
    );
    const alone = isWhole ? [] : bits.filter((bit) => !view.families.includes(topicAt(bit).family));
    const heads = [
      ...shown.map((at) => seriesOfFamily(at, isOpen(familyAt(at).id))),
      ...alone.map(seriesOfTopic),
    ];
    heads.sort((a, b) => b.total.statements - a.total.statements);
    return heads.flatMap((head) =>
      head.opened
        ? [head, ...bits.filter((bit) => topicAt(bit).family === head.id).map(seriesOfTopic)]
        : [head],
    );
  });
}

/** What the series are made of: the counts of topics and families by their places in the codebook. */
interface Material {
  topics: Tallies;
  families: Tallies;
  seriesOfTopic(bit: number): Series;
  seriesOfFamily(at: number, opened: boolean): Series;
}

function lay(columns: Columns, view: View, match: Match, choose: (material: Material) => Series[]): Trend {
  const laid = findPeriods(columns, view.grouping, match);
  const { periods } = laid;
  countBases(columns, match, laid);
  const masks = FAMILIES.map(({ id }) => familyMask(id) & match.topics);
  const carried = (at: number) => (columns.topics[at] as number) & match.topics;
  const topics = tally(columns, match.rows, laid, carried);
  const families = tally(columns, match.rows, laid, (at) => {
    let bits = 0;
    for (let i = 0; i < masks.length; i++) if ((carried(at) & (masks[i] as number)) !== 0) bits |= 2 ** i;
    return bits;
  });
  const series = choose({
    topics,
    families,
    seriesOfTopic: (bit) => {
      const { id, label, family } = topicAt(bit);
      const counts = measure(topics.of(bit), view.measure, periods);
      return { kind: "topic", id, label, family, topics: [id], opened: false, ...counts };
    },
    seriesOfFamily: (at, opened) => {
      const { id, label } = familyAt(at);
      const own = TOPICS.filter((_, bit) => ((masks[at] as number) & (2 ** bit)) !== 0).map((one) => one.id);
      const counts = measure(families.of(at), view.measure, periods);
      return { kind: "family", id, label, family: id, topics: own, opened, ...counts };
    },
  });
  return {
    measure: view.measure,
    grouping: view.grouping,
    periods,
    series,
    carried: pile(series, periods),
    base: countBase(columns, match.base, match.baseCalls),
  };
}

function countBases({ call, speaker }: Columns, { base }: Match, { periods, periodOf }: Periods): void {
  for (const at of base) {
    const period = periods[periodOf[call[at] as number] as number] as Period;
    period.base.statements++;
    if (speaker[at] === -1) period.base.joint++;
  }
}

/** Those with at least one statement, most frequent first, ties in codebook order. */
function order(places: number[], tallies: Tallies): number[] {
  return places
    .filter((at) => tallies.total(at) > 0)
    .sort((a, b) => tallies.total(b) - tallies.total(a) || a - b);
}

const topicAt = (bit: number) => TOPICS[bit] as (typeof TOPICS)[number];
const familyAt = (at: number) => FAMILIES[at] as (typeof FAMILIES)[number];
