import type { Columns } from "../corpus/columns";
import { matchView } from "../view/match";
import { overlap } from "../view/period";
import type { View } from "../view/view";
import type { Series } from "./series";
import { familyTrend, type Trend } from "./trend";

/** The choices of who took part, who spoke and how, none of them made. */
const UNFILTERED = {
  ministers: [],
  leaders: [],
  officials: [],
  speakers: [],
  sides: [],
  acts: [],
  words: "",
} satisfies Partial<View>;

/**
 * The figure that stands behind a filtered one: the same series over the same periods, of all that was said in them. It
 * has its own bases, and where the filtered figure has a gap there can be a call. Null where nothing is filtered.
 */
export function trendBehind(columns: Columns, view: View, trend: Trend): Trend | null {
  const isFiltered = (Object.keys(UNFILTERED) as (keyof typeof UNFILTERED)[]).some(
    (key) => view[key].length > 0,
  );
  const lifted = isFiltered ? onAxis({ ...view, ...UNFILTERED }, trend) : null;
  if (!lifted) return null;
  const whole = familyTrend(columns, lifted, matchView(columns, lifted));
  const series = trend.series.flatMap(({ kind, id }): Series[] =>
    whole.series.filter((one) => one.kind === kind && one.id === id),
  );
  return { ...whole, series };
}

/** The view on the periods of a trend alone. */
function onAxis(view: View, { periods, grouping }: Trend): View | null {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return null;
  if (grouping === "call") return { ...view, calls: periods.map(({ id }) => id) };
  return { ...view, ...overlap(view, { from: first.from, to: last.to }) };
}
