import { addDays, formatDay, lastDayMonth } from "./calendar";
import { dayOf, findDates, type WrittenDate } from "./dates";
import type { Layout, Stamp } from "./layout";

/** Countries that write the month first in figures: 08/09/2021 is 9 August 2021 only outside them. */
const MONTH_FIRST = new Set(["United States", "Philippines"]);

/** The date on which a readout was published, and what says so. */
export interface Published {
  date: string;
  from: "header" | "dateline";
  start: number;
  end: number;
}

/**
 * The published date: of the header's stamps "Published" before a bare one before "Updated", then a stamp below the
 * text, then a date in the headline, then the dateline's.
 */
export function findPublished(text: string, layout: Layout, datelineDay: string | null): Published | null {
  const { dateline, titles } = layout;
  const stamped =
    firstDay(text, layout, byRank(layout.stamps)) ??
    firstDay(text, layout, byRank(layout.lateStamps)) ??
    firstDay(text, layout, titleStamps(text, titles));
  if (stamped) return stamped;
  if (!dateline?.date || !datelineDay) return null;
  return { date: datelineDay, from: "dateline", start: dateline.date.start, end: dateline.date.end };
}

function firstDay(text: string, layout: Layout, stamps: readonly Stamp[]): Published | undefined {
  for (const { date } of stamps) {
    const day = resolveDay(text, date, layout);
    if (day) return { date: day, from: "header", start: date.start, end: date.end };
  }
  return undefined;
}

const rank = ({ line }: Stamp): number =>
  /publish|posted|released/.test(line) ? 0 : /updat|modif/.test(line) ? 2 : 1;
const byRank = (stamps: readonly Stamp[]): readonly Stamp[] =>
  stamps.length > 1 ? stamps.toSorted((a, b) => rank(a) - rank(b)) : stamps;

function titleStamps(text: string, titles: Layout["titles"]): Stamp[] {
  return titles.flatMap(({ start, end }) =>
    findDates(text, start, end).map((date) => ({ start, end, date, line: "" })),
  );
}

/**
 * The day that a date names. In "08/09/2021" the reading that stands at or within ten days behind another date of the
 * file wins, then the custom of the issuer's country; without either the day comes first.
 */
function resolveDay(text: string, date: WrittenDate, layout: Layout): string | undefined {
  const day = dayOf(date);
  if (!date.ambiguous || !day) return day;
  const swapped = formatDay(date.year as number, date.day as number, date.month as number);
  if (!swapped) return day;
  const first = layout.paragraphs[0];
  const others: WrittenDate[] = [
    ...[...layout.stamps, ...layout.lateStamps].map((stamp) => stamp.date),
    ...(layout.dateline?.date ? [layout.dateline.date] : []),
    ...(first ? findDates(text, first.start, Math.min(first.end, first.start + 400)) : []),
  ].filter((other) => other.day !== undefined && !other.ambiguous);
  for (const reading of [day, swapped]) if (others.some((other) => isNear(reading, other))) return reading;
  const country = (layout.dateline?.issuer ?? layout.issuer)?.country;
  return country && MONTH_FIRST.has(country) ? swapped : day;
}

function isNear(reading: string, other: WrittenDate): boolean {
  const day = dayOf(other) ?? lastDayMonth(addDays(reading, 1), other.month as number, other.day as number);
  return day !== undefined && Math.abs(Date.parse(reading) - Date.parse(day)) <= 10 * 86_400_000;
}

/** The dateline's day: its own year, else the one that puts it last on or a day behind the header's date. */
export function findDatelineDay(text: string, layout: Layout): string | null {
  const date = layout.dateline?.date;
  if (!date?.month || !date.day) return null;
  const own = resolveDay(text, date, layout);
  if (own) return own;
  const header = findPublished(text, { ...layout, dateline: null }, null);
  if (header) return lastDayMonth(addDays(header.date, 1), date.month, date.day) ?? null;
  const first = layout.paragraphs[0];
  const full = first && findDates(text, first.start, first.end).find((other) => dayOf(other));
  const year = full?.year;
  return year ? (formatDay(year, date.month, date.day) ?? null) : null;
}
