import { listWords } from "../view/counting";
import type { Series } from "./series";
import { choosesElse, choosesTopics, partOf, type Story } from "./story";

/** A topic that was spoken of in some years only is told from so many statements on. */
const FEWEST = 2;
/** Most years that a sentence lists. */
const MOST_YEARS = 4;

/** One year of the view that has statements to count in. */
interface Year {
  year: string;
  base: number;
}

/**
 * What came and went over the years: "Afghanistan: 11 of 42 statements in 2021, none since." Of the topics that were
 * spoken of in one stretch and not outside it, the most frequent; else in which year the leading topic stood highest.
 */
export function tellChange(story: Story): string | null {
  const { years } = story;
  const told = years.periods
    .map(({ id, base }, i) => ({ year: id, base: base.statements, i }))
    .filter(({ base }) => base > 0);
  if (told.length < 2) return null;
  const counts = ({ statements }: Series) => told.map(({ i }) => statements[i] ?? 0);
  for (const series of years.series) {
    if (series.total.statements < FEWEST) break;
    const stretch = findStretch(counts(series));
    if (stretch) return tellStretch(series, counts(series), told, stretch, choosesElse(story));
  }
  const leading = years.series[0];
  const isLead = leading && (choosesTopics(story) ? years.series.length === 1 : true);
  return leading && isLead ? tellHighest(leading, counts(leading), told) : null;
}

interface Stretch {
  first: number;
  last: number;
}

/** The years from the first to the last statement, where they do not take up the whole view. */
function findStretch(counts: readonly number[]): Stretch | null {
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  return first < 0 || (first === 0 && last === counts.length - 1) ? null : { first, last };
}

function tellStretch(
  series: Series,
  counts: number[],
  years: Year[],
  { first, last }: Stretch,
  isPart: boolean,
): string {
  const inside = years.slice(first, last + 1);
  const part = counts.reduce((sum, count) => sum + count, 0);
  const base = inside.reduce((sum, { base }) => sum + base, 0);
  const from = inside[0]?.year;
  const to = inside.at(-1)?.year;
  const when = from === to ? `in ${from}` : `from ${from} to ${to}`;
  const outside = [...years.slice(0, first), ...years.slice(last + 1)].map(({ year }) => year);
  const none = isPart ? tellYears(outside) : tellOutside(first > 0, last < years.length - 1);
  return `${series.label}: ${partOf(part, base)} ${when}, none ${none}.`;
}

/** Of a view that leaves out calls or rows: the years that it does know. */
function tellYears(years: readonly string[]): string {
  return years.length > MOST_YEARS ? "in the view's other years" : `in ${listWords(years, "or")}`;
}

function tellOutside(before: boolean, after: boolean): string {
  if (before && after) return "before or since";
  return before ? "before" : "since";
}

/** "Strategic partnership has its highest share in 2022: four of eight statements." Nothing where two years share it. */
function tellHighest(series: Series, counts: number[], years: Year[]): string | null {
  const shares = counts.map((count, i) => count / (years[i] as Year).base);
  const highest = Math.max(...shares);
  const at = shares.indexOf(highest);
  if (shares.lastIndexOf(highest) !== at || (counts[at] as number) < FEWEST) return null;
  const { year, base } = years[at] as Year;
  return `${series.label} has its highest share in ${year}: ${partOf(counts[at] as number, base)}.`;
}
