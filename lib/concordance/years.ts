import type { Columns } from "../corpus/columns";
import type { Match } from "../view/match";
import type { Hits } from "./hits";

/** How often the words stand in a year's readouts, with what that is a part of. */
export interface YearHits {
  year: number;
  /** Places of the words; null in a year without a call in the view, which is a gap and not a zero. */
  places: number | null;
  /** Statements that have them, of how many in the view. */
  statements: number;
  base: number;
  /** Calls in the view, and how many there are of the year in the corpus. */
  calls: number;
  callsInCorpus: number;
}

/** Counts by year of the call, from the first year of the view to its last; `base` is the view without its words. */
export function tallyYears({ calls, call }: Columns, base: Match, rows: Uint32Array, hits: Hits): YearHits[] {
  const inView = calls.filter((_, at) => base.calls[at] === 1).map(({ year }) => year);
  const first = Math.min(...inView);
  const years = Array.from(
    { length: inView.length === 0 ? 0 : Math.max(...inView) - first + 1 },
    (_, i): YearHits => ({
      year: first + i,
      places: inView.includes(first + i) ? 0 : null,
      statements: 0,
      base: 0,
      calls: 0,
      callsInCorpus: 0,
    }),
  );
  calls.forEach(({ year }, at) => {
    const own = years[year - first];
    if (!own) return;
    own.callsInCorpus++;
    own.calls += base.calls[at] as number;
  });
  const ofCall = calls.map(({ year }) => years[year - first]);
  const tally = (positions: Uint32Array, add: (year: YearHits) => void) => {
    for (let i = 0; i < positions.length; i++) {
      const year = ofCall[call[positions[i] as number] as number];
      if (year) add(year);
    }
  };
  tally(base.rows, (year) => year.base++);
  tally(rows, (year) => year.statements++);
  tally(hits.at, (year) => {
    year.places = (year.places ?? 0) + 1;
  });
  return years;
}
