import { TELLING_WORDS } from "../codebook/call-words";
import { tellsOfRemarks } from "../codebook/voice-words";
import { addDays, lastDayMonth, lastWeekday } from "../readout/calendar";
import { dayOf, findDates, type WrittenDate } from "../readout/dates";
import { ReadoutError } from "../readout/error";
import type { Readout } from "../readout/parse";
import type { Sentence } from "../readout/sentences";
import { aboutAt, tellsOfCall } from "./lede";
import type { Reason } from "./reason";

/** What a call's date rests on, best first. */
export type DateBasis = "stated" | "day-month" | "weekday" | "dateline" | "published";

export interface CallDate {
  callDate: string;
  dateBasis: DateBasis;
  reason: Reason;
}

/**
 * The day of the call: a full date beside the call in the lede (or, where the lede has none, in another sentence about
 * the call), a day and month, a weekday; else the dateline's day, else the day of publication. Throws a `ReadoutError`
 * where nothing in the file gives a year.
 */
export function findCallDate(readout: Readout, lede: Sentence): CallDate {
  const beside = datesBeside(readout, lede);
  const dateline = readout.dateline?.date ?? null;
  const published = readout.published?.date ?? null;
  const reference = dateline ?? published ?? dayInHead(readout);
  const full = beside.find((date) => dayOf(date));
  const stated = full && dayOf(full);
  if (full && stated) return made(readout, stated, "stated", full);
  const dayMonth = beside.find(({ day }) => day !== undefined);
  const year = published ?? reference;
  if (dayMonth && year) {
    const day = dayMonth.month
      ? lastDayMonth(year, dayMonth.month, dayMonth.day as number)
      : lastDay(year, dayMonth.day as number);
    if (day) return made(readout, day, "day-month", dayMonth);
  }
  const weekday = beside.find((date) => date.weekday !== undefined && date.day === undefined);
  if (weekday && reference) {
    return made(readout, lastWeekday(reference, weekday.weekday as number), "weekday", weekday);
  }
  if (!reference) throw noDate(readout, lede);
  // a call "yesterday" took place on the day before the dateline
  const yesterday = YESTERDAY.exec(lede.text);
  const day = yesterday ? addDays(reference, -1) : reference;
  if (!dateline && !published) {
    return {
      callDate: day,
      dateBasis: "stated",
      reason: { rule: "only date of the first sentences", cue: day },
    };
  }
  const span = dateline ? readout.dateline?.span : readout.published?.span;
  const cue = yesterday?.[0] ?? (span ? readout.text.slice(span.start, span.end).trim() : "");
  const basis = dateline ? "dateline" : "published";
  return { callDate: day, dateBasis: basis, reason: { rule: `date from ${basis}`, cue } };
}

/** Where header and dateline give no date: a full one in the first two sentences ("… in a statement on August 20, 2021"). */
function dayInHead(readout: Readout): string | null {
  const dates = readout.sentences.slice(0, 2).flatMap((sentence) => datesIn(readout, sentence, sentence.end));
  return dates.map(dayOf).find((day) => day !== undefined) ?? null;
}

const YESTERDAY = /\b(?:yesterday|last night|the previous day)\b/i;
const NOT_THE_CALL =
  /\b(?:since|until|till|signed|dated|scheduled for|due|beginning|starting|from|to|by|before|after|attack|attacks|earthquakes?|meeting|summit|visit|talks held|(?<!morning |afternoon |evening |night |early hours )of)\s+(?:late |early |the )?(?:on\s+)?(?:the\s+)?$/i;

/** The dates of the lede that stand with the call and not with what it was about; else those of a sentence on the call. */
function datesBeside(readout: Readout, lede: Sentence): WrittenDate[] {
  const inLede = datesIn(readout, lede, aboutEnd(lede));
  if (inLede.length > 0) return inLede;
  // "He made the remarks in a phone call with …": on the day of which the sentence before tells
  const before = readout.sentences[readout.sentences.indexOf(lede) - 1];
  const ofRemarks = before && tellsOfRemarks(lede.tokens) ? datesIn(readout, before, before.end) : [];
  if (ofRemarks.length > 0) return ofRemarks;
  for (const sentence of readout.sentences) {
    if (sentence === lede || !tellsOfCall(sentence.tokens)) continue;
    const dates = datesIn(readout, sentence, sentence.end);
    const found = isAboutCall(sentence)
      ? dates
      : dates.filter((date) => isBesideCall(readout.text, sentence, date));
    if (found.length > 0) return found;
  }
  return [];
}

function datesIn(readout: Readout, { start }: Sentence, end: number): WrittenDate[] {
  const dates = findDates(readout.text, start, end);
  const days = dates.length > 0 ? [] : dayAlone(readout.text, start, end);
  return [...dates, ...days].filter(
    (date) => !NOT_THE_CALL.test(readout.text.slice(Math.max(start, date.start - 30), date.start)),
  );
}

/** "In the telephone conversation on Friday, Amir-Abdollahian said …". */
const isBesideCall = (text: string, { start }: Sentence, date: WrittenDate): boolean =>
  /\b(?:call|conversation|talks|phone|telephone)(?:,? (?:held|made|late|early|which took place|by phone))*(?: on)?\s*$/i.test(
    text.slice(Math.max(start, date.start - 60), date.start),
  );

const DAY_ALONE =
  /\bon (?:the )?(?<day>[12]?\d|3[01])(?:st|nd|rd|th)(?!\s+(?:anniversary|\p{Lu}|[a-z]+ (?:of|anniversary)))\b/u;

/** "had a phone conversation on the 18th". */
function dayAlone(text: string, start: number, end: number): WrittenDate[] {
  const match = DAY_ALONE.exec(text.slice(start, end));
  if (!match?.groups) return [];
  const at = start + match.index;
  return [{ day: Number(match.groups.day), start: at, end: at + match[0].length }];
}

/** Where the lede's telling of the call ends, in the text: before "about", "to discuss", "following" behind both names. */
function aboutEnd(lede: Sentence): number {
  const { tokens } = lede;
  const called = tokens.findIndex(({ word }) => TELLING_WORDS.has(word.text));
  if (called < 0) return lede.end;
  const about = aboutAt(lede, called + 1);
  return tokens[about]?.start ?? lede.end;
}

const isAboutCall = ({ tokens, text }: Sentence): boolean =>
  tellsOfCall(tokens) &&
  /\b(?:took place|was held|was made|held|call|conversation|phone)\b/i.test(text) &&
  !/\b(?:said|added|noted|stressed|thanked)\b/.test(text);

/** That day of the month, in the last month that has it on or before a date. */
function lastDay(date: string, day: number): string | undefined {
  for (let back = 0; back < 62; back++) {
    const candidate = addDays(date, -back);
    if (Number(candidate.slice(8)) === day) return candidate;
  }
  return undefined;
}

function made(
  readout: Readout,
  callDate: string,
  dateBasis: DateBasis,
  { start, end }: WrittenDate,
): CallDate {
  return {
    callDate,
    dateBasis,
    reason: { rule: `date beside the call (${dateBasis})`, cue: readout.text.slice(start, end) },
  };
}

function noDate(readout: Readout, lede: Sentence): ReadoutError {
  const line = readout.text.slice(0, lede.start).split(/\r\n|\n|\r/).length;
  const remedy =
    'expected a date with its year beside the call ("On September 3, 2021, …"), in a dateline or in the header ("2021-09-04")';
  return new ReadoutError(readout.file, line, "no call date found", remedy);
}
