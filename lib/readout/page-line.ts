import { COUNTRY_TERMS, countryAt, findCountryWord } from "../codebook/countries";
import { findIssuers, withoutIssuers } from "../codebook/issuers";
import { COMPLEMENTS } from "../codebook/offices";
import { PAGE_WORDS } from "../codebook/page-words";
import { findPageOwner, INNER } from "../codebook/state-bodies";
import { tokenize } from "../words/tokens";
import { findDates } from "./dates";

/**
 * What a line of a page is when it is none of the readout's own words.
 *
 * | kind | example |
 * | --- | --- |
 * | `stamp` | "Updated 23:39, 29-Jul-2022", "(Xinhua) 22:51, June 23, 2022", "23 Aug 21 - story 5" |
 * | `issuer` | "CGTN", "The Ministry of Foreign Affairs of the Russian Federation" |
 * | `label` | "Source: Xinhua", "By Xu Keyue", "(Photo: Xinhua)", "Print", "The below is attributable to …:" |
 * | `breadcrumb` | "Home > China News" |
 * | `code` | "MNA/6043921", "2156-18-10-2022", "* * *" |
 * | `place` | "ANKARA" |
 * | `closing` | "Related news" |
 */
export type PageLine = "stamp" | "issuer" | "label" | "breadcrumb" | "code" | "place" | "closing";

/** A label that ends with no colon has no more. */
const MOST_WORDS = 14;
/** No page line is longer; paragraphs are told from page lines by this first. */
const LONGEST = 200;

const TIME =
  /\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?)?(?:Z|\s*[+-]\d\d:?\d\d)?|\b\d{1,2}\s*[ap]\.?m\b\.?/giu;
const BREADCRUMB = /^(?:home\b.{0,3})?.{0,60}(?:\s[>›»/|]\s|>>|\s>|>\s|›|»)/iu;

const LETTER = /\p{L}/u;
const WORDED = /[\p{L}\p{N}]/u;
const FIGURED = /\p{L}\d|\d\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const WORDS = /[\p{L}\p{M}'’.]*\p{L}/gu;
const LABEL = /^([\p{L}'. -]{1,24}?)\s*[:：/]/u;
const CAPITAL_WORD = /^[\p{Lu}(|,&-]/u;
const BYLINE = /^by \p{Lu}/iu;
const WHITE = /\s+/gu;
const SENTENCES = /[.!?]["”’]?\s+\p{Lu}/u;

/** What kind of page line this is; undefined for the readout's own words and its headline. */
export function pageLine(line: string): PageLine | undefined {
  if (!WORDED.test(line)) return "code";
  if (line.length > LONGEST) return undefined;
  const lower = line.toLowerCase();
  if (isNotice(lower)) return "label";
  if (isSentence(line)) return undefined;
  const plain = withoutMarks(lower.replaceAll("’", "'")).replace(WHITE, " ");
  if (isClosing(plain)) return "closing";
  if (PAGE_WORDS.alone.has(plain)) return "label";
  if (isStamp(line)) return "stamp";
  if (isIssuer(line)) return "issuer";
  if (isLabelled(line, lower, plain)) return "label";
  if (isBreadcrumb(line)) return "breadcrumb";
  if (isCode(line)) return "code";
  return isPlace(line) ? "place" : undefined;
}

const OPENING = /[\s"'(*[#|•·–—-]/u;
const CLOSING = /[\s"')*\]:|•·–—.…-]/u;

/** Without the marks at both ends of a line. */
function withoutMarks(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && OPENING.test(line[from] as string)) from++;
  while (to > from && CLOSING.test(line[to - 1] as string)) to--;
  return line.slice(from, to);
}

/** "Anadolu Agency website contains only a portion of the news stories …": the page's own notice, however long. */
const isNotice = (lower: string): boolean => PAGE_WORDS.notices.some((phrase) => lower.includes(phrase));

/** More words than a label has, a full stop, and none of the marks that stand in page lines. */
const isSentence = (line: string): boolean =>
  /^[^([:：/|>›»][^:：/|>›»]{60,}[.!?]["”’]?$/.test(line) && countWords(line) > MOST_WORDS;

function countWords(line: string): number {
  let words = 1;
  for (let at = line.indexOf(" "); at >= 0; at = line.indexOf(" ", at + 1)) words++;
  return words;
}

/** "Recent press releases", "Other news of the ministry". */
const LIST =
  /^(?:recent|latest|other|similar|further|more)\b.*\b(?:news|stories|articles|posts|releases|statements|headlines)$/;

function isClosing(plain: string): boolean {
  const bare = /[\d)]$/.test(plain) ? plain.replace(/\s*\(?\d+\)?$/, "") : plain;
  if (PAGE_WORDS.closing.has(bare)) return true;
  return (
    (/^(?:related|most (?:read|viewed|visited|popular)|more (?:from|on|in))\b/.test(bare) ||
      LIST.test(bare)) &&
    bare.split(" ").length <= 5
  );
}

/** Whether a date or a time is all there is, but for an issuer, a few words that stand beside dates, and a name. */
function isStamp(line: string): boolean {
  if (line.length > 160 || !/\d/.test(line)) return false;
  const dates = findDates(line).filter(({ day, weekday }) => day !== undefined || weekday !== undefined);
  let rest = line;
  for (const { start, end } of dates.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const withoutTime = rest.replace(TIME, " ");
  if (!dates.some(({ day }) => day) && withoutTime === rest) return false;
  const words = wordsOf(withoutPlaces(withoutIssuers(withoutTime))).filter(
    (word) => !PAGE_WORDS.stamp.has(word.toLowerCase()),
  );
  if (words.length === 0) return true;
  if (/[.!?]["”’)]*$/u.test(line) || line.length > 100) return false;
  // "Xu Keyue | 14.02.2023", "STATEMENTS AND RELEASES • MARCH 18, 2022", "Editor : Li Yan"
  return (
    words.length <= 4 &&
    words.every((word) => CAPITAL.test(word)) &&
    (/[|•·:]/u.test(withoutTime) || words.length <= 2)
  );
}

const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];

function withoutPlaces(text: string): string {
  const tokens = tokenize(text);
  const hits = COUNTRY_TERMS.find(tokens).filter(({ row }) => countryAt(row)?.form === "capital");
  let rest = text;
  for (const { first, end } of hits.toReversed())
    rest = rest.slice(0, tokens[first]?.start) + rest.slice(tokens[end - 1]?.end);
  return rest;
}

/** "CGTN"; "The Kremlin, Moscow | President of Russia". */
const isIssuer = (line: string): boolean =>
  line.length <= 120 && (isOneIssuer(line) || line.split(BETWEEN).every(isOneIssuer));

const BETWEEN = /\s+[|•·]\s+/u;

function isOneIssuer(line: string): boolean {
  if (findIssuers(line).length === 0) return findPageOwner(line) !== undefined;
  return wordsOf(withoutPlaces(withoutIssuers(line)).replace(HOLDER, "")).every((word) => {
    const small = word.toLowerCase();
    if (PAGE_WORDS.stamp.has(small) || INNER.has(small)) return true;
    // "Ministry of Foreign Affairs, Emigration and Egyptian Expatriates"
    return COMPLEMENTS.has(small) || findCountryWord(word) === "adjective";
  });
}

/** "Foreign, Commonwealth & Development Office and The Rt Hon David Lammy MP": who holds the office. */
const HOLDER = /\band\s+(?:the\s+)?(?:rt\s+)?hon\.?\s.*$/iu;

/** "Source: …", "By …", "(Photo: …)", "Follow us on …": a label in front, or words that only pages have. */
function isLabelled(line: string, lower: string, plain: string): boolean {
  const words = countWords(plain);
  const label = LABEL.exec(plain)?.[1];
  if (label && PAGE_WORDS.labels.has(label.trim()) && words <= 25 && !isProse(line)) return true;
  if (BYLINE.test(line) && words <= 8 && !/[.!?]$/.test(line) && capitals(line)) return true;
  if (/^[([].*[)\]]\.?$/u.test(line) && words <= 20 && PAGE_WORDS.labels.has(plain.split(/[\s:/]/)[0] ?? ""))
    return true;
  if (words > MOST_WORDS && !line.endsWith(":")) return false;
  return (
    PAGE_WORDS.anywhere.some((phrase) => lower.includes(phrase)) ||
    PAGE_WORDS.openings.some((phrase) => lower.startsWith(phrase) || plain.startsWith(phrase))
  );
}

/** Several sentences, or a long one: never a label, however it begins. */
const isProse = (line: string): boolean => line.length > 120 && SENTENCES.test(line);

const capitals = (line: string): boolean =>
  line.split(/\s+/u).every((word) => CAPITAL_WORD.test(word) || /^(?:and|by|in|for|of|bin|al)$/i.test(word));

function isBreadcrumb(line: string): boolean {
  if (line.length > 150 || /[.!?]$/.test(line)) return false;
  if (!BREADCRUMB.test(line)) return false;
  return line.split(/\s*(?:>>|[>›»/|])\s*/u).every((part) => part.split(/\s+/u).length <= 6);
}

/** One run without spaces that no word looks like, or figures only. */
function isCode(line: string): boolean {
  if (!LETTER.test(line)) return line.length <= 40;
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(line)) return true;
  return (
    /^\S{1,30}$/u.test(line) && (/[*/_#@]/u.test(line) || FIGURED.test(line) || /^[A-Z]{2,4}$/.test(line))
  );
}

/** A capital city alone, as some agencies put it above the text. */
function isPlace(line: string): boolean {
  return line.length <= 40 && withoutPlaces(line) !== line && wordsOf(withoutPlaces(line)).length === 0;
}
