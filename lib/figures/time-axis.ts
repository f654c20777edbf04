import { dayAfter, daysBetween, isoDay } from "../view/days";

/** A year's stretch of the axis, cut off at its ends: where its name and its lines go. */
interface YearSpan {
  year: number;
  from: number;
  to: number;
}

/** The first day of a year or of another quarter. */
interface Tick {
  date: string;
  label: string;
  unit: "year" | "quarter";
  at: number;
}

/** Time as a line from 0 to 1 on which a month is as long as it was, whether there was a call or not. */
export interface TimeAxis {
  /** The first and the last day on it, YYYY-MM-DD. */
  from: string;
  to: string;
  years: YearSpan[];
  ticks: Tick[];
}

/** Room at either end: a part of the range, and so many days at least. */
const ROOM = 0.03;
const LEAST_ROOM = 30;

/** The axis for these days, with some room at both ends. */
export function timeAxis(first: string, last: string): TimeAxis {
  const days = daysBetween(first, last);
  const room = Math.max(LEAST_ROOM, Math.round(days * ROOM));
  const from = dayAfter(first, -room);
  const to = dayAfter(last, room);
  const ticks: Tick[] = [];
  const years: YearSpan[] = [];
  const axis = { from, to };
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const inside = (at: number) => Math.min(1, Math.max(0, at));
    years.push({
      year,
      from: inside(placeOn(axis, `${year}-01-01`)),
      to: inside(placeOn(axis, `${year + 1}-01-01`)),
    });
    for (let quarter = 0; quarter < 4; quarter++) {
      const date = isoDay(Date.UTC(year, quarter * 3, 1));
      if (date < from || date > to) continue;
      const unit = quarter === 0 ? "year" : "quarter";
      const label = unit === "year" ? String(year) : `Q${quarter + 1} ${year}`;
      ticks.push({ date, label, unit, at: placeOn(axis, date) });
    }
  }
  return { from, to, years, ticks };
}

/** Where a day is on an axis: 0 on its first, 1 on its last, beyond them outside. */
export function placeOn({ from, to }: { from: string; to: string }, date: string): number {
  return daysBetween(from, date) / daysBetween(from, to);
}
