const DAY = 86_400_000;

/** Days from one day (YYYY-MM-DD) to another; below 0 where the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The day (YYYY-MM-DD) so many days after another. */
export function dayAfter(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * DAY);
}

/** The day (YYYY-MM-DD) of a time, in UTC. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
