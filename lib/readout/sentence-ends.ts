import { ABBREVIATIONS } from "../codebook/abbreviations";
import { findCountryWord } from "../codebook/countries";
import { BEFORE as BEFORE_OFFICES, COMPLEMENTS, HEADS } from "../codebook/offices";
import { BLANK, isWordCode } from "../words/characters";

/** A character that may end a sentence. */
const MARK = /[.!?…。！？؟۔।]/g;
const WHITE = /\s/u;
const LARGE_A = 0x41;
const LARGE_Z = 0x5a;
const CLOSERS = `"'”’»)]』」`;
const OPENERS = /^["'“‘„«([『「¿¡—–-]*\s*/u;
const ALWAYS = "。！？۔।";

// each pattern once: a compiler may make one anew wherever it stands in a rule
const SMALL = /^\p{Ll}/u;
const SMALL_END = /\p{Ll}{3}$/u;
const CAPITAL = /^\p{Lu}/u;
const ONE_CAPITAL = /^\p{Lu}$/u;
const INITIAL = /^\p{Lu}\./u;
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;
const CAPITAL_WORD = /^\p{Lu}[\p{L}'’]+(?:\s|,|-)/u;
const FIRST_WORD = /^[\p{L}\p{M}'’]+/u;
const SECOND_WORD = /^[\p{L}\p{M}'’-]+\s+([\p{L}'’]+)/u;
const OF_WORD = /[\p{L}\p{N}’]/u;
const STARTER = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|\p{Ll}\p{Lu}|[\p{Extended_Pictographic}$€£¥])/u;
const BEFORE_INITIAL =
  /(?:^|[\s.(“"])(?:\p{Lu}[\p{L}'’-]*|\p{Lu}\.|and|with|by|to|of|from|for|that)$|[,.;:(“"]$/u;

/** Where the sentences of `text.slice(start, end)` end: behind the last closing mark of each. */
export function sentenceEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  let began = start;
  MARK.lastIndex = start;
  while (MARK.test(text) && MARK.lastIndex <= end) {
    const mark = MARK.lastIndex - 1;
    const stop = endOfMarks(text, mark, end);
    if (stop < end && isEnd(text, mark, stop, end, began)) {
      ends.push(stop);
      began = stop;
    }
    MARK.lastIndex = stop;
  }
  ends.push(end);
  return ends;
}

/** Behind "...", "?!" and the closing quotes and brackets that belong to the sentence they close. */
function endOfMarks(text: string, at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && /[.!?…。！？؟]/.test(text[stop] as string)) stop++;
  while (stop < end && CLOSERS.includes(text[stop] as string) && !opensNext(text, stop, end)) stop++;
  return stop;
}

/** A straight quote with a space before it and none behind opens the next sentence. */
const opensNext = (text: string, at: number, end: number): boolean =>
  `"'`.includes(text[at] as string) &&
  /\s/.test(text[at - 1] ?? "") &&
  at + 1 < end &&
  /\S/.test(text[at + 1] as string);

function isEnd(text: string, mark: number, stop: number, end: number, began: number): boolean {
  const sign = text[mark] as string;
  if (ALWAYS.includes(sign)) return true;
  const word = wordBefore(text, mark, began);
  const from = endOfGap(text, stop, end);
  if (from === stop) return isMissingSpace(text, mark, stop, word);
  const next = withoutOpeners(text.slice(from, Math.min(end, from + 80)));
  if (!startsSentence(next)) return false;
  // "at 3:40 p.m. (Japan Time)"
  if (text[from] === "(" && isAbbreviation(word)) return false;
  if (sign !== "." || countDots(text, mark, stop) > 1) return true;
  // "(… of 2015, etc.) go on": a closed bracket ends no abbreviation
  return stop > mark + 1
    ? !isAbbreviation(word) || !SMALL.test(next)
    : !goesOn(word, next, text, mark, began);
}

function endOfGap(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) === BLANK || WHITE.test(text[at] as string))) at++;
  return at;
}

function countDots(text: string, from: number, to: number): number {
  let dots = 0;
  for (let at = from; at < to; at++) if (text[at] === "." || text[at] === "…") dots++;
  return dots;
}

const withoutOpeners = (next: string): string =>
  isWordCode(next.charCodeAt(0)) ? next : next.replace(OPENERS, "");

/** A capital, a figure, a letter of a script without case, or a name like "iPhones". */
function startsSentence(next: string): boolean {
  const first = next.charCodeAt(0);
  return (first >= LARGE_A && first <= LARGE_Z) || STARTER.test(next);
}

/** "agrees.Iran thanked": a full stop between a lower-case word and a capital one, but not "www.mfa.gov.cn" or "U.S.". */
function isMissingSpace(text: string, mark: number, stop: number, word: string): boolean {
  if (stop !== mark + 1 || !SMALL_END.test(word) || isAbbreviation(word)) return false;
  return CAPITAL_WORD.test(text.slice(stop, stop + 30));
}

function wordBefore(text: string, mark: number, began: number): string {
  let from = mark;
  while (from > began && isOfWord(text.charCodeAt(from - 1))) from--;
  return text.slice(from, mark);
}

/** A letter, a figure, a full stop or an apostrophe. */
const isOfWord = (code: number): boolean =>
  code < 0x80 ? isWordCode(code) || code === 0x2e || code === 0x27 : OF_WORD.test(String.fromCharCode(code));

const isAbbreviation = (word: string): boolean => {
  const key = word.toLowerCase();
  const { titles, never, beforeNoun } = ABBREVIATIONS;
  return titles.has(key) || never.has(key) || beforeNoun.has(key);
};

/** Whether the sentence goes on behind the full stop of `word`, as behind "Dr.", "Aug." before a day, "J.", "U.S." before a noun. */
function goesOn(word: string, next: string, text: string, mark: number, began: number): boolean {
  const key = word.toLowerCase();
  // most sentences end with a word that no abbreviation looks like
  if (word.length > 2 && !word.includes(".") && !ABBREVIATIONS.all.has(key)) return false;
  const following = FIRST_WORD.exec(next)?.[0] ?? "";
  // "S. A. Araghchi": a letter with a full stop of its own is no article
  const initial = INITIAL.test(next);
  const starter = !initial && ABBREVIATIONS.starters.has(following.toLowerCase());
  if (ABBREVIATIONS.titles.has(key) && CAPITAL.test(word)) return CAPITAL.test(next);
  if (ABBREVIATIONS.never.has(key)) return true;
  if (ONE_CAPITAL.test(word) && !starter && isInitial(text, mark, began)) return true;
  if (ABBREVIATIONS.beforeNumber.has(key)) return /^[\dIVX]+\b/.test(next);
  if (ONE_CAPITAL.test(word)) return false;
  if (ABBREVIATIONS.beforeNoun.has(key)) return !starter && !beginsClause(key, next, following);
  if (/^\d{1,2}$/.test(word) && text.slice(began, mark).trim() === word) return true;
  if (key === "d.c" || key === "etc") return false;
  // letters with full stops that the table does not know: "A.K. Sharma"
  if (!INITIALS.test(word) || starter) return false;
  return text.slice(began, mark).trim() === word || !beginsClause(key, next, following);
}

/** "S. Jaishankar", "Antony J. Blinken"; "option B. Wang" is no initial, nor is "Vitamin C.". */
function isInitial(text: string, mark: number, began: number): boolean {
  const before = text.slice(Math.max(began, mark - 30), mark - 1).trimEnd();
  return before === "" || BEFORE_INITIAL.test(before);
}

/** "… to the U.S. China will watch": behind the stop stands a name with a verb, not a noun that "U.S." qualifies. */
function beginsClause(key: string, next: string, following: string): boolean {
  const lower = following.toLowerCase();
  const second = SECOND_WORD.exec(next)?.[1] ?? "";
  if (key === "a.m" || key === "p.m") return second !== "time" && CAPITAL.test(following);
  if (["corp", "inc", "co", "ltd", "jr", "sr"].includes(key)) return findCountryWord(following) === "name";
  if (
    HEADS.has(lower) ||
    BEFORE_OFFICES.has(lower) ||
    COMPLEMENTS.has(lower) ||
    ABBREVIATIONS.nouns.has(lower)
  )
    return false;
  if (findCountryWord(following) === "name") return true;
  if (/^["“(]/.test(next)) return true;
  return SMALL.test(second) && !["of", "and", "for", "on", "in", "to"].includes(second);
}
