import { tellDay, tellReversed } from "./problems";

/** A period of time: its first and last day, YYYY-MM-DD, each "" where it is open. */
export interface TimeSpan {
  from: string;
  to: string;
}

const DAY = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The first or last day of what is given as a year, a month or a day: "2021-02" ends on "2021-02-28". Null for anything else. */
export function readDay(given: string, edge: keyof TimeSpan): string | null {
  const [, year, month, day] = DAY.exec(given) ?? [];
  if (year === undefined) return null;
  const inMonth = Number(month ?? (edge === "from" ? 1 : 12));
  if (inMonth < 1 || inMonth > 12) return null;
  const last = lastDay(Number(year), inMonth);
  const inDay = Number(day ?? (edge === "from" ? 1 : last));
  return inDay < 1 || inDay > last ? null : [year, two(inMonth), two(inDay)].join("-");
}

/** Reads what an address gives as `from` and `to`; what is no day, or ends before it begins, is a problem. */
export function readPeriod(given: Record<keyof TimeSpan, readonly string[]>, problems: string[]): TimeSpan {
  const read = (edge: keyof TimeSpan): string => {
    const days = given[edge].map((value) => readDay(value, edge));
    days.forEach((day, i) => {
      if (day === null) problems.push(tellDay(edge, given[edge][i] ?? ""));
    });
    const valid = [...new Set(days.filter((day) => day !== null))];
    if (valid.length > 1) problems.push(`“${edge}” is given more than once; only “${valid[0]}” was used.`);
    return valid[0] ?? "";
  };
  const span = { from: read("from"), to: read("to") };
  if (span.from === "" || span.to === "" || span.from <= span.to) return span;
  problems.push(tellReversed(span.from, span.to));
  return { from: "", to: "" };
}

/** Whether a day lies in the period. */
export function isWithin({ from, to }: TimeSpan, date: string): boolean {
  return (from === "" || from <= date) && (to === "" || date <= to);
}

/** The days that lie in both periods. */
export function overlap(one: TimeSpan, other: TimeSpan): TimeSpan {
  const [, from = ""] = [one.from, other.from].sort();
  const [to = ""] = [one.to, other.to].filter((day) => day !== "").sort();
  return { from, to };
}

/** The last day of a month, which is counted from 1. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (part: number) => String(part).padStart(2, "0");
