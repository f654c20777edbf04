/** Calendar days as "YYYY-MM-DD"; no time of day, no zone. */
export function formatDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** That many days later (or earlier, where `days` is negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The last such day of the week (0 is Sunday) on or before a date. */
export function lastWeekday(date: string, weekday: number): string {
  const back = (new Date(date).getUTCDay() - weekday + 7) % 7;
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
