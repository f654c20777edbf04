import {
  IRANIAN_MONTH_NUMBERS,
  IRANIAN_MONTHS,
  MONTH_NUMBERS,
  MONTHS,
  WEEKDAY_NUMBERS,
  WEEKDAYS,
} from "../codebook/months";
import type { Span } from "../words/span";
import { formatDay } from "./calendar";
import { fromIranian } from "./iranian-calendar";

/** A date as a text writes it; what the text leaves out is undefined. `weekday` 0 is Sunday. */
export interface WrittenDate extends Span {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  /** Both readings of "08/09/2021" are possible: `month` and `day` are then the day-first reading. */
  ambiguous?: true;
}

const names = (table: readonly (readonly string[])[]) =>
  table
    .flat()
    .sort((a, b) => b.length - a.length)
    .join("|");
const MONTH = `(?:${names([...MONTHS, ...IRANIAN_MONTHS])})\\b\\.?`;
const WEEKDAY = `(?:${names(WEEKDAYS)})\\b\\.?`;
const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:])";
// "13 August 201520:16": some pages set the time right behind the year
const YEAR = "(?:(?:19|20)\\d|1(?:3[5-9]|4[01]))\\d(?!\\d(?!\\d:\\d\\d))";
const GAP = "[\\s\\u00a0,]*";

const PATTERNS = [
  // 2021-09-04, 2021/09/04, 2021.09.04, 2024-08-12T09:15:00Z; 1402/07/24 of the Iranian calendar
  `(?<![\\d/.-])(?<y1>${YEAR})(?<s1>[-/.])(?<m1>0?[1-9]|1[0-2])\\k<s1>(?<d1>0?[1-9]|[12]\\d|3[01])(?!\\d)`,
  // 2021年9月4日
  `(?<y2>${YEAR})\\s*年\\s*(?<m2>\\d{1,2})\\s*月\\s*(?<d2>\\d{1,2})\\s*日`,
  // 18.08.2024, 28/03/2023, 18-10-2022
  `(?<![\\d/.])(?<a3>0?[1-9]|[12]\\d|3[01])(?<s3>[./-])(?<b3>0?[1-9]|[12]\\d|3[01])\\k<s3>(?<y3>${YEAR})`,
  // 20240811
  `(?<![\\d*])(?<y4>20\\d\\d)(?<m4>0[1-9]|1[0-2])(?<d4>0[1-9]|[12]\\d|3[01])(?!\\d)`,
  // 18 August 2021, 29-Jul-2022, 18/Jun/2025, 23 Aug 21, 3rd of September, 2021; 24 Mehr 1402
  `(?<![\\d:.])(?<d5>${DAY})(?:\\s+day)?(?:\\s+of\\b)?[-/\\s\\u00a0]*(?<m5>${MONTH})(?:[-/,\\s\\u00a0]*(?<y5>${YEAR}|'?\\d\\d(?![\\d:.,]|\\s*(?:st|nd|rd|th|percent|%|a\\.?m|p\\.?m))(?=\\s*(?:$|[-–—|•·/)]))))?`,
  // 2022-July-03, 2022 Jul 3
  `(?<![\\d/.-])(?<y8>${YEAR})[-/\\s](?<m8>${MONTH})[-/\\s](?<d8>${DAY})`,
  // September 3, 2021, Aug. 11, October, 14, 2024
  `\\b(?<m6>${MONTH})${GAP}(?:the\\s+)?(?<d6>${DAY})(?!\\s*(?:percent|%|million|billion))(?:${GAP}(?<y6>${YEAR}))?`,
  // Thursday
  `\\b(?<w7>${WEEKDAY})(?![-\\w])`,
];

/** A figure or a day of the week: without one there is no date. */
const MAY_HOLD = /\d|day\b|\b(?:sun|mon|tue|wed|thu|fri|sat)/i;
const SOURCE = PATTERNS.join("|");
/** The groups by their numbers: a match with named groups would make an object of them all. */
const GROUPS = [...SOURCE.matchAll(/\(\?<(\w\d)>/g)].map(([, name = ""]) => name);
const DATE = new RegExp(
  SOURCE.replace(/\(\?<\w\d>/g, "(").replace(/\\k<(\w\d)>/g, (_, name) => `\\${GROUPS.indexOf(name) + 1}`),
  "iuy",
);
/** Where a date can begin: at a figure, or at a word with the first letters of a month or a day of the week. */
const BEGINNING = new RegExp(
  `\\d|\\b(?:${[...MONTHS, ...WEEKDAYS].map(([name = ""]) => name.slice(0, 3)).join("|")})`,
  "gi",
);

/** Every date in `text.slice(from, to)`, in order; a weekday that stands beside a date is part of it. */
export function findDates(text: string, from = 0, to = text.length): WrittenDate[] {
  const dates: WrittenDate[] = [];
  const words = text.slice(from, to);
  if (!MAY_HOLD.test(words)) return dates;
  BEGINNING.lastIndex = 0;
  for (let at = BEGINNING.exec(words); at; at = BEGINNING.exec(words)) {
    DATE.lastIndex = at.index;
    const match = DATE.exec(words);
    if (!match) continue;
    BEGINNING.lastIndex = DATE.lastIndex;
    const found = readDate(match, from + match.index);
    if (!found) continue;
    const last = dates.at(-1);
    if (last && joins(text, last, found)) dates[dates.length - 1] = join(last, found);
    else dates.push(found);
  }
  return dates;
}

/** The day that a date names when it names one whole: "2021-09-03". */
export function dayOf({ year, month, day }: WrittenDate): string | undefined {
  return year && month && day ? formatDay(year, month, day) : undefined;
}

/** "Friday, July 12, 2024" and "October 7 (Saturday)" are one date each. */
function joins(text: string, a: WrittenDate, b: WrittenDate): boolean {
  const between = text.slice(a.end, b.start);
  if (!/^[\s,(|]{0,3}(?:the\s)?$/i.test(between)) return false;
  return (
    (a.weekday !== undefined && a.day === undefined) !== (b.weekday !== undefined && b.day === undefined)
  );
}

function join(a: WrittenDate, b: WrittenDate): WrittenDate {
  const { year, month, day, ambiguous } = a.day === undefined ? b : a;
  return { year, month, day, weekday: b.weekday ?? a.weekday, ambiguous, start: a.start, end: b.end };
}

const numbersOf = (...names: string[]): number[] => names.map((name) => GROUPS.indexOf(name) + 1);
const YEARS = numbersOf("y1", "y2", "y4", "y5", "y6", "y8");
const MONTHS_IN_FIGURES = numbersOf("m1", "m2", "m4");
const MONTH_NAMES = numbersOf("m5", "m6", "m8");
const DAYS = numbersOf("d1", "d2", "d4", "d5", "d6", "d8");
const [WEEKDAY_NAME = 0, YEAR_BEHIND = 0, FIRST = 0, SECOND = 0] = numbersOf("w7", "y3", "a3", "b3");

/** What one of some groups holds. */
function held(match: RegExpExecArray, groups: readonly number[]): string | undefined {
  for (const group of groups) if (match[group] !== undefined) return match[group];
  return undefined;
}

function readDate(match: RegExpExecArray, start: number): WrittenDate | undefined {
  const end = start + match[0].trimEnd().length;
  const weekday = match[WEEKDAY_NAME];
  if (weekday) return { weekday: WEEKDAY_NUMBERS.get(bare(weekday)), start, end };
  const yearBehind = match[YEAR_BEHIND];
  if (yearBehind) {
    const read = readNumbers(Number(match[FIRST]), Number(match[SECOND]));
    return read && inCalendar({ year: Number(yearBehind), ...read, start, end });
  }
  const year = held(match, YEARS);
  const named = bare(held(match, MONTH_NAMES) ?? "");
  const month = named ? MONTH_NUMBERS.get(named) : Number(held(match, MONTHS_IN_FIGURES));
  const iranian = IRANIAN_MONTH_NUMBERS.get(named);
  const day = Number.parseInt(held(match, DAYS) ?? "", 10);
  const date = { year: year ? wholeYear(year) : undefined, month: month ?? iranian, day, start, end };
  // "5 Mehr 2023", "May 3, 1402": a month of one calendar with a year of the other
  if (named && (iranian !== undefined) !== isIranian(date)) return undefined;
  return inCalendar(date);
}

/** The date in our calendar, where it is one of the Iranian; undefined where there is no such day. */
function inCalendar(date: WrittenDate): WrittenDate | undefined {
  if (!isIranian(date)) return date;
  const day = fromIranian(date.year as number, date.month as number, date.day as number);
  return day && { ...day, start: date.start, end: date.end };
}

const isIranian = ({ year }: WrittenDate): boolean => year !== undefined && year < FIRST_YEAR;

/** Earlier years are those of the Iranian calendar, 1350 to 1419; later ones than these were of the lunar one, which is not read. */
const FIRST_YEAR = 1500;

function readNumbers(a: number, b: number): Pick<WrittenDate, "month" | "day" | "ambiguous"> | undefined {
  if (a > 12 && b > 12) return undefined;
  if (b > 12) return { month: a, day: b };
  return a > 12 || a === b ? { month: b, day: a } : { month: b, day: a, ambiguous: true };
}

const wholeYear = (year: string): number => {
  const number = Number(year.replace("'", ""));
  return number < 100 ? 2000 + number : number;
};

const bare = (name: string): string => name.toLowerCase().replace(".", "");
