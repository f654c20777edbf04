import { DAY } from "./calendar";

/** A day of the Gregorian calendar. */
interface Day {
  year: number;
  month: number;
  day: number;
}

const IRANIAN = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

/**
 * The Gregorian day of a day of the Iranian (solar Hijri) calendar: 1402, 7, 24 is 16 October 2023; undefined where there is
 * none. The calendar is that of Unicode CLDR, which the engine has; near its guess the day is looked for.
 */
export function fromIranian(year: number, month: number, day: number): Day | undefined {
  const daysBefore = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  const guess = Date.UTC(year + 621, 2, 21) + (daysBefore + day - 1) * DAY;
  for (const shift of [0, -1, 1, -2, 2]) {
    const date = new Date(guess + shift * DAY);
    if (!isIranian(date, year, month, day)) continue;
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}

function isIranian(date: Date, year: number, month: number, day: number): boolean {
  const parts = new Map(
    IRANIAN.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return parts.get("year") === year && parts.get("month") === month && parts.get("day") === day;
}
