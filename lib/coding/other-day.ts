import { MONTH_NUMBERS, WEEKDAYS } from "../codebook/months";
import { bitsPerWord } from "../words/per-word";
import { type Token, textAt, tokenAt } from "../words/tokens";

/** What a word can be in a time. */
const TIME = { month: 1, weekday: 2, past: 4, unit: 8, ago: 16, year: 32, of: 64 } as const;

const DAY_NUMBERS = new Map(WEEKDAYS.map(([name = ""], n) => [name, n] as const));
const PAST = new Set(["last", "past", "previous", "earlier"]);
const UNITS = new Set(
  "day days week weeks month months year years decade decades spring summer autumn winter".split(" "),
);
const OF = new Set("in since of until early late mid during".split(" "));

const timeBits = bitsPerWord(({ text, kind, capital }) => {
  if (kind === "number") return /^(?:19|20)\d\d$/.test(text) ? TIME.year : 0;
  if (capital && MONTH_NUMBERS.has(text)) return TIME.month;
  if (capital && DAY_NUMBERS.has(text)) return TIME.weekday;
  if (PAST.has(text)) return TIME.past;
  if (UNITS.has(text)) return TIME.unit;
  if (text === "ago") return TIME.ago;
  return OF.has(text) ? TIME.of : 0;
});

const bitsAt = (tokens: readonly Token[], at: number): number => timeBits(tokenAt(tokens, at));

/** The day of a call, as far as a text's dates and days of the week can be held against it. */
export interface CallDay {
  year: number;
  month: number;
  day: number;
  /** 0 is Sunday; undefined where the day is only that of the publication. */
  weekday: number | undefined;
}

/** A call's day; none where the call has no date. */
export function callDayOf(call: { callDate?: string; dateBasis?: string }): CallDay | undefined {
  const { callDate } = call;
  if (!callDate) return undefined;
  const [year, month, day] = [
    Number(callDate.slice(0, 4)),
    Number(callDate.slice(5, 7)),
    Number(callDate.slice(8, 10)),
  ];
  const isKnown = call.dateBasis !== "published" && call.dateBasis !== "dateline";
  const weekday = isKnown ? new Date(Date.UTC(year, month - 1, day)).getUTCDay() : undefined;
  return { year, month, day, weekday };
}

/** Whether a time stands at a token: "July 31", "31 July", "in July", "in 2015", "Thursday", "last month", "a week ago". */
function isTimeAt(tokens: readonly Token[], at: number): boolean {
  const bits = bitsAt(tokens, at);
  if (bits & TIME.weekday || bits & TIME.ago) return true;
  if (bits & TIME.year) return (bitsAt(tokens, at - 1) & (TIME.of | TIME.month)) !== 0;
  if (bits & TIME.past) return isUnitBehind(tokens, at + 1) || isSaidEarlier(tokens, at);
  if (bits & TIME.month)
    return dayNear(tokens, at) !== undefined || (bitsAt(tokens, at - 1) & (TIME.of | TIME.past)) !== 0;
  return false;
}

/** Whether a time stands anywhere in a row. */
export const holdsTime = (tokens: readonly Token[]): boolean => tokens.some((_, at) => isTimeAt(tokens, at));

/** "Earlier this month", "the past few weeks", "last week". */
const isUnitBehind = (tokens: readonly Token[], at: number): boolean =>
  (bitsAt(tokens, at) & TIME.unit) !== 0 ||
  (BEFORE_UNIT.has(textAt(tokens, at)) && (bitsAt(tokens, at + 1) & TIME.unit) !== 0);

const BEFORE_UNIT = new Set("this few several two three four".split(" "));
/** "Peskov said earlier that …". */
const isSaidEarlier = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === "earlier" && textAt(tokens, at + 1) === "that";

/** The day of the month beside its name: "Dec. 19", "19 December". */
function dayNear(tokens: readonly Token[], month: number): number | undefined {
  const behind = textAt(tokens, month + 1) === "." ? month + 2 : month + 1;
  for (const at of [behind, month - 1]) {
    const word = tokenAt(tokens, at)?.word;
    const day = word?.kind === "number" ? Number.parseInt(word.text, 10) : 0;
    if (day >= 1 && day <= 31) return day;
  }
  return undefined;
}

/** How far into a sentence its opening time reaches: "On Thursday,", "In early June last year,". */
const OPENING = 6;
const OPENERS = new Set("on in last earlier late early since a".split(" "));

/** "On Dec. 19, …", "Last week, …": the sentence opens with another time than the call's. */
export function opensOnOtherDay(tokens: readonly Token[], call: CallDay | undefined): boolean {
  if (!call || !OPENERS.has(textAt(tokens, 0))) return false;
  for (let at = 0; at < OPENING && at < tokens.length; at++)
    if (isTimeAt(tokens, at)) return isOtherDay(tokens, at, call);
  return false;
}

/** "X said on Sunday that …", "X told reporters last week": another time than the call's behind the verb of saying. */
export function saidOnOtherDay(
  { tokens }: { tokens: readonly Token[] },
  { ways, end }: { ways: ReadonlySet<string>; end: number },
  call: CallDay | undefined,
): boolean {
  if (!call || !(ways.has("speech") || ways.has("address"))) return false;
  for (let at = end; at < end + OPENING; at++) {
    const word = textAt(tokens, at);
    if (word === "" || word === "that" || word === "," || word === "'s") return false;
    if (!isTimeAt(tokens, at)) continue;
    const isApart = [at - 1, at - 2].some((n) => n === end - 1 || textAt(tokens, n) === "on");
    return isApart && isOtherDay(tokens, at, call) && !isOwner(tokens, at);
  }
  return false;
}

/** "Monday's summit", "last week's attack": the time of something else. */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at + 1) === "'s" || textAt(tokens, at + 2) === "'s" || textAt(tokens, at + 3) === "'s";

/** Whether the time at a token is another one than the call's; a day of the week only where the call's is known. */
function isOtherDay(tokens: readonly Token[], at: number, call: CallDay): boolean {
  const bits = bitsAt(tokens, at);
  const { text = "" } = tokens[at]?.word ?? {};
  if (bits & TIME.weekday) {
    // "On Thursday, December 19": the date beside it counts
    for (let next = at + 1; next < at + 4; next++)
      if (bitsAt(tokens, next) & TIME.month) return isOtherDay(tokens, next, call);
    return call.weekday !== undefined && DAY_NUMBERS.get(text) !== call.weekday;
  }
  if (bits & TIME.month) {
    const day = dayNear(tokens, at);
    return MONTH_NUMBERS.get(text) !== call.month || (day !== undefined && day !== call.day);
  }
  if (bits & TIME.year) return Number(text) !== call.year;
  return true;
}
