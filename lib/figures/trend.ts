import { FAMILIES, TOPICS } from "../codebook/labels";
import type { Columns } from "../corpus/columns";
import { familyMask } from "../view/chosen";
import { type Match, matchView } from "../view/match";
import type { Grouping, Measure, View } from "../view/view";
import { type Base, countBase } from "./base";
import { findPeriods, type Period, type Periods } from "./periods";
import { measure, type Series } from "./series";
import { tally } from "./tally";

export type { Period } from "./periods";

/** How often something was spoken of, period by period. */
export interface Trend {
  measure: Measure;
  grouping: Grouping;
  periods: Period[];
  series: Series[];
  base: Base;
}

/** Every topic of the view by name, most frequent first, ties in codebook order; where topics are chosen, only those. */
export function topicTrend(columns: Columns, view: View, match: Match = matchView(columns, view)): Trend {
  const laid = layPeriods(columns, view, match);
  return trendOf(columns, view, match, laid, topicSeries(columns, view, match, laid));
}

/**
 * Families first, most frequent first; one that the view opens is followed by its topics. Where topics or families are
 * chosen, those alone: a chosen family is open, and a topic of another family stands by itself.
 *
 *     rows ─► periods ─► series of topics and of families ─► those that stand, in their order
 */
export function familyTrend(columns: Columns, view: View, match: Match = matchView(columns, view)): Trend {
  const laid = layPeriods(columns, view, match);
  const topics = topicSeries(columns, view, match, laid);
  const families = familySeries(columns, view, match, laid);
  const isWhole = view.topics.length === 0 && view.families.length === 0;
  const isChosen = (family: string) => view.families.includes(family);
  const heads = [
    ...families.filter(({ id }) => isWhole || isChosen(id)),
    ...topics.filter(({ family }) => !isWhole && !isChosen(family)),
  ];
  const series = mostFirst(heads).flatMap((head) =>
    head.opened ? [head, ...topics.filter(({ family }) => family === head.id)] : [head],
  );
  return trendOf(columns, view, match, laid, series);
}

/** The periods with their bases counted. */
function layPeriods(columns: Columns, view: View, match: Match): Periods {
  const laid = findPeriods(columns, view.grouping, match);
  for (const at of match.base) {
    const period = laid.periods[laid.periodOf[columns.call[at] as number] as number] as Period;
    period.base.statements++;
    if (columns.speaker[at] === -1) period.base.joint++;
  }
  return laid;
}

function topicSeries(columns: Columns, view: View, match: Match, laid: Periods): Series[] {
  const tallies = tally(columns, match.rows, laid, (at) => (columns.topics[at] as number) & match.topics);
  const series = TOPICS.map(({ id, label, family }, bit): Series => {
    const counts = measure(tallies(bit), view.measure, laid.periods);
    return { kind: "topic", id, label, family, topics: [id], opened: false, ...counts };
  });
  return mostFirst(series);
}

function familySeries(columns: Columns, view: View, match: Match, laid: Periods): Series[] {
  const masks = FAMILIES.map(({ id }) => familyMask(id) & match.topics);
  const tallies = tally(columns, match.rows, laid, (at) => {
    const topics = columns.topics[at] as number;
    let families = 0;
    for (let i = 0; i < masks.length; i++) if ((topics & (masks[i] as number)) !== 0) families |= 2 ** i;
    return families;
  });
  const series = FAMILIES.map(({ id, label }, i): Series => {
    const counts = measure(tallies(i), view.measure, laid.periods);
    const own = TOPICS.filter((_, bit) => ((masks[i] as number) & (2 ** bit)) !== 0).map((topic) => topic.id);
    const opened = view.open.includes(id) || view.families.includes(id);
    return { kind: "family", id, label, family: id, topics: own, opened, ...counts };
  });
  return mostFirst(series);
}

/** Those with at least one statement, most frequent first; ties stay as they are. */
function mostFirst(series: readonly Series[]): Series[] {
  return series
    .filter(({ total }) => total.statements > 0)
    .sort((a, b) => b.total.statements - a.total.statements);
}

function trendOf(columns: Columns, view: View, match: Match, { periods }: Periods, series: Series[]): Trend {
  return {
    measure: view.measure,
    grouping: view.grouping,
    periods,
    series,
    base: countBase(columns, match.base, match.baseCalls),
  };
}
