/** Calendar days as "YYYY-MM-DD"; no time of day, no zone. */
export function formatDay(year: number, month: number, day: number): string | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** That many days later (or earlier, where `days` is negative). */
export function addDays(date: string, days: number): string {
  const moved = new Date(timeOf(date) + days * DAY);
  return formatDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate()) as string;
}

/** A day in milliseconds. */
export const DAY = 86_400_000;

/** Its midnight; a date's own figures are read faster than a string is parsed. */
const timeOf = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));

/** The last such day of the week (0 is Sunday) on or before a date. */
export function lastWeekday(date: string, weekday: number): string {
  const back = (new Date(timeOf(date)).getUTCDay() - weekday + 7) % 7;
  return addDays(date, -back);
}

/** That day and month in the year that makes it the last one on or before a date. */
export function lastDayMonth(date: string, month: number, day: number): string | undefined {
  const year = Number(date.slice(0, 4));
  for (const candidate of [year, year - 1, year - 2, year - 3, year - 4]) {
    const found = formatDay(candidate, month, day);
    if (found && found <= date) return found;
  }
  return undefined;
}
