import { CALL_WORDS, HEADLINE_VERBS, LEDE_VERBS } from "../codebook/call-words";
import { findCountryWord } from "../codebook/countries";
import { findIssuers } from "../codebook/issuers";
import { MONTHS, WEEKDAYS } from "../codebook/months";
import { OFFICE_BIT, officeBits } from "../codebook/offices";
import { PAGE_WORDS } from "../codebook/page-words";
import type { Span } from "../words/span";
import { findDateline } from "./dateline";
import { dayOf, findDates, type WrittenDate } from "./dates";

const TIME =
  /\s*,?\s*\(?\d{1,2}:\d\d(?::\d\d)?\s*(?:[ap]\.?m\b\.?)?\s*(?:\(?(?:GMT|UTC|[A-Z]{2,4}T)(?:[+-]\d+)?\)?)?/iuy;
const EDITOR = /\s*Editors?\s*[:：]\s*[\p{Lu}\p{L}]+(?:\s\p{Lu}\p{Ll}+)?/uy;

const LETTER = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const HEADLINE_WORDS = /[\p{L}’'-]+/gu;
const WORDS = /[\p{L}\p{M}’'-]+/gu;
const STAMP_WORDS = /[\p{L}.]+/gu;
const SMALL_WORD = /^\p{Ll}{4,}$/u;

/**
 * The stamp with which a line begins that goes on with something else (" date 2021-09-04 On September 3, 2021, …"), and
 * where that begins. "January 19, 2023, Foreign Minister …" is no stamp: its comma makes it part of the sentence.
 */
export function findRunInStamp(text: string, line: Span): { date: WrittenDate; end: number } | undefined {
  const date = findDates(text, line.start, Math.min(line.end, line.start + 60)).find((date) => dayOf(date));
  if (!date) return undefined;
  const before = text.slice(line.start, date.start);
  const words = before.toLowerCase().match(STAMP_WORDS) ?? [];
  if (words.some((word) => !PAGE_WORDS.stamp.has(word) && !PAGE_WORDS.labels.has(word))) return undefined;
  if (/^\s*(?:on|at|by|of|the)?\s*$/i.test(before) && LETTER.test(before)) return undefined;
  let end = date.end;
  for (let more = true; more; ) {
    more = false;
    const gap = /^[\s|•·–—)-]*/u.exec(text.slice(end, line.end))?.[0].length ?? 0;
    for (const pattern of [TIME, EDITOR]) {
      pattern.lastIndex = end;
      const match = pattern.exec(text);
      if (match && pattern.lastIndex <= line.end) {
        end = pattern.lastIndex;
        more = true;
      }
    }
    const behind = text.slice(end + gap, Math.min(line.end, end + gap + 60));
    const issuer = findIssuers(behind)[0];
    if (issuer?.start === 0 && !/^\s*[,(–—-]/u.test(behind.slice(issuer.end))) {
      end += gap + issuer.end;
      more = true;
    }
  }
  if (text[end] === ",") return undefined;
  const gap = /^[\s|•·:–—)-]*/u.exec(text.slice(end, line.end))?.[0].length ?? 0;
  return end + gap < line.end ? { date, end: end + gap } : undefined;
}

const DAYS_AND_MONTHS = [...WEEKDAYS, ...MONTHS]
  .flat()
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const OPENING = new RegExp(
  `(?<=[\\p{L}\\p{N}”"’')?!]\\s+)(?:(?:On|Late on|Earlier on)\\s+(?:the\\s+)?(?:(?:${DAYS_AND_MONTHS.join("|")})\\b|\\d{1,2}\\s)|Today\\b|Yesterday\\b)`,
  "gu",
);

const WORD_START = /(?<=[\p{L}\p{N}”"’')?!.]\s+)(?=[\p{Lu}(/])/gu;

/**
 * Where the lede begins in a line on which the headline runs into it: before the dateline ("… Mideast situation BEIJING,
 * Aug. 11 (Xinhua) -- Chinese …") or, where the words before it are a headline of their own, before "On …" or the second
 * naming of the person with whom the headline began.
 */
export function findRunInLede(text: string, line: Span): number | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + 300));
  const named = findIssuers(head).length > 0;
  for (const match of named ? head.matchAll(WORD_START) : []) {
    const at = line.start + match.index;
    const dateline = findDateline(text, at, line.end);
    if (dateline && dateline.end < line.end && dateline.issuer && dateline.date) return at;
  }
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(head); match; match = OPENING.exec(head))
    if (isHeadline(head.slice(0, match.index))) return line.start + match.index;
  return findSecondNaming(head, line.start);
}

/** At least four words with a word for the call, and no full stop. */
function isHeadline(head: string): boolean {
  const words = head.match(HEADLINE_WORDS) ?? [];
  return words.length >= 4 && !/[.!?]\s/.test(head) && !/[,;]\s*$/.test(head) && words.some(isCallWord);
}

const isCallWord = (word: string): boolean => CALL_WORDS.has(word.toLowerCase());

const isNoun = (word: string): boolean => SMALL_WORD.test(word) && !LINKS.test(word);

/** "Chinese Foreign Minister …", "State Councilor …": the first word of an office with its country. */
const beginsOffice = (word: string): boolean =>
  findCountryWord(word) === "adjective" ||
  (officeBits(word.toLowerCase()) & (OFFICE_BIT.head | OFFICE_BIT.before)) !== 0;

const PAST = new RegExp(`\\b(?:${[...LEDE_VERBS].join("|")})\\b`);
const isPast = (word: string): boolean => LEDE_VERBS.has(word);
const isPresent = (word: string): boolean => HEADLINE_VERBS.has(word.toLowerCase());
const LINKS = /^(?:with|from|about|over|that|also|this|their|between|after|before|during)$/;

/**
 * "Wang Yi holds phone talks with Iranian counterpart Wang Yi on Thursday held …": a headline in the present, then a
 * lede in the past whose first words stand in the headline too or name an office.
 */
function findSecondNaming(head: string, start: number): number | undefined {
  if (!PAST.test(head)) return undefined;
  const spelled = head.match(WORDS) ?? [];
  const present = spelled.findIndex(isPresent);
  const past = spelled.findIndex((word, n) => n !== present && isPast(word));
  if (present < 1 || past < present + 4) return undefined;
  const words = [...head.matchAll(WORDS)];
  const [first, second] = [words[0]?.[0], words[1]?.[0]];
  for (let n = past - 1; n > present + 2; n--) {
    const word = words[n]?.[0] ?? "";
    const at = words[n]?.index ?? 0;
    const between = head.slice((words[n - 1]?.index ?? 0) + (words[n - 1]?.[0].length ?? 0), at);
    if (!/^\s+$/.test(between)) continue;
    const again = word === first && (words[n + 1]?.[0] === second || n === past - 1);
    const named = words.slice(n, n + 3).every(([next]) => CAPITAL.test(next)) && past - n >= 3;
    const anew = named && isNoun(words[n - 1]?.[0] ?? "") && beginsOffice(word);
    if ((again || anew) && isHeadline(head.slice(0, at))) return start + at;
  }
  return undefined;
}
