import { findCountryWord, isCapital } from "../codebook/countries";
import { findIssuers, type Issuer } from "../codebook/issuers";
import { NOT_NAMES } from "../codebook/names";
import { HEADS } from "../codebook/offices";
import { findDates, type WrittenDate } from "./dates";

/** Where and when a text says it was written, at its start: "BEIJING, Aug. 11 (Xinhua) --". */
export interface WrittenDateline {
  start: number;
  /** Where the first sentence begins. */
  end: number;
  place: string | null;
  date: WrittenDate | null;
  issuer: Issuer | null;
}

const LONGEST = 140;
/** What a dateline can end with; without one of them there is none. */
const MAY_END = /--|[–—―:)\]]|\s-\s|-\s|\.\s/;
/** A capital, a bracket, a slash or a figure; and no word that only sentences begin with. */
const MAY_BEGIN = /^[\p{Lu}([/\d*]/u;
const MARKS = /[\s,()[\]/|*.:]/u;
const WORD = /\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}[\p{L}\p{M}'’]*)*\.?/uy;
const SMALL = /(?:of|the|de|al|and)\s/y;
const NUMBER = /\d{1,4}(?:\s?H\b)?/y;
const DASH = /\s*(?:--+|[–—―])\s*|\s+-+\s*|(?<=[)\]])\s*-+\s*|-\s+/uy;

/**
 * The dateline at the start of `text.slice(from, to)`: nothing but places, a date, an issuer and marks, up to a dash, to
 * a colon behind an issuer, or to a full stop behind place or date and issuer ("Xinhua News Agency, Beijing, August 18.").
 */
export function findDateline(text: string, from: number, to: number): WrittenDateline | undefined {
  const line = text.slice(from, Math.min(to, from + LONGEST));
  if (!MAY_END.test(line) || !MAY_BEGIN.test(line)) return undefined;
  const dates = findDates(line);
  const issuers = findIssuers(line);
  const places: string[] = [];
  let [date, issuer]: [WrittenDate | null, Issuer | null] = [null, null];
  let at = 0;
  let words = 0;
  const found = (end: number): WrittenDateline => {
    const gap = /^\s*/u.exec(line.slice(end))?.[0].length ?? 0;
    const shifted = date && { ...date, start: from + date.start, end: from + date.end };
    return { start: from, end: from + end + gap, place: places.join(" ") || null, date: shifted, issuer };
  };
  while (at < line.length) {
    const dash = match(DASH, line, at);
    if (dash && at > 0) {
      const sure = issuer || (date && places.length > 0) || isKnownPlace(places);
      return sure ? found(at + dash.length) : undefined;
    }
    const sign = line[at] as string;
    if (MARKS.test(sign)) {
      if (
        sign === ":" &&
        ((issuer && (date || places.length > 0)) || (isKnownPlace(places) && isShouted(places)))
      )
        return found(at + 1);
      if (isClose(line, at) && issuer && (date || places.length > 0)) return found(at + 1);
      at++;
      continue;
    }
    const named = issuers.find(({ start }) => start === at);
    const day = dates.find(({ start }) => start === at);
    if (named) {
      issuer ??= { name: named.name, country: named.country };
      at = named.end;
    } else if (day) {
      date ??= day.day === undefined ? null : day;
      at = day.end;
    } else {
      const word = match(WORD, line, at);
      const other = match(SMALL, line, at) ?? match(NUMBER, line, at);
      if (word && !NOT_NAMES.has(word.toLowerCase()) && !HEADS.has(word.toLowerCase()) && words++ < 7) {
        if (!date && !issuer) places.push(word);
        at += word.length;
      } else if (other && at > 0) at += other.length;
      else return undefined;
    }
  }
  return issuer && (date || places.length > 0) && line.length === to - from ? found(line.length) : undefined;
}

const NEW_SENTENCE = /^\s+(?:["“'‘]?\p{Lu}|\p{Lo})/u;

/** A full stop or a closing bracket with a new sentence behind it. */
function isClose(line: string, at: number): boolean {
  const sign = line[at];
  if (sign !== "." && sign !== ")" && sign !== "]") return false;
  return NEW_SENTENCE.test(line.slice(at + 1));
}

const isKnownPlace = (places: readonly string[]): boolean =>
  places.length > 0 && (isShouted(places) || isCapital(places.join(" ")) || isCapital(places[0] as string));

/** "ISLAMABAD": in capitals, and no country ("IRAN - CHINA"). */
const isShouted = (places: readonly string[]): boolean =>
  places.length <= 3 &&
  places.every((place) => place.length > 3 && place === place.toUpperCase()) &&
  findCountryWord(places.join(" ")) !== "name";

function match(pattern: RegExp, line: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0];
}
