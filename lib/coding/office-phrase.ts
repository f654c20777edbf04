import type { Country } from "../codebook/countries";
import type { CountryRun } from "../codebook/country-runs";
import { HONORIFICS } from "../codebook/names";
import { AIDES, ALSO_NAMES, OFFICE_BIT, officeBitsOf, RELATIVES } from "../codebook/offices";
import type { Token } from "../words/tokens";

/** A phrase that tells an office or a role: "the new Iranian Foreign Minister", "his counterpart", "Iran's top diplomat". */
export interface OfficePhrase {
  /** Its tokens, a determiner ("the", "his") included. */
  first: number;
  end: number;
  /** Tokens of the office itself, without determiner, country and "new". */
  office: number[];
  country: Country | undefined;
  /** "the", "his", … in front. */
  determined: boolean;
  /** It is said of another person: "counterpart". */
  relative: boolean;
}

type Runs = readonly (CountryRun | undefined)[];

export const LINKS = new Set(["of", "for", "on", "to"]);
export const JOINTS = new Set(["and", "&", ",", "/"]);
export const INNER = new Set(["the", "its", "his", "all"]);
const OWN_NAMES = new Set(["communist", "people's"]);
const ROLES = new Set([...RELATIVES, "side"]);

const {
  head: HEAD,
  before: BEFORE,
  dropped: DROPPED,
  complement: COMPLEMENT,
  determiner: DETERMINER,
} = OFFICE_BIT;

/** Whether an office phrase may begin at a token; for most tokens of a text it is settled by one look-up. */
export function mayBeginOffice(tokens: readonly Token[], runs: Runs, at: number): boolean {
  const run = runs[at];
  if (run) {
    const behind = behindCountry(tokens, runs, run);
    return runs[behind] !== undefined || bitsAt(tokens, behind) !== 0;
  }
  const token = tokens[at] as Token;
  const bits = officeBitsOf(token);
  if (bits === 0) return false;
  if (bits & DETERMINER) return runs[at + 1] !== undefined || bitsAt(tokens, at + 1) !== 0;
  // "cooperation", "joint": in lower case too common to begin an office
  return (bits & ~COMPLEMENT) !== 0 || token.word.capital;
}

/** The office phrase that begins exactly at token `at`, as long as it goes; undefined where none does. */
export function officePhraseAt(tokens: readonly Token[], runs: Runs, at: number): OfficePhrase | undefined {
  const phrase: OfficePhrase = {
    first: at,
    end: at,
    office: [],
    country: undefined,
    determined: false,
    relative: false,
  };
  let here = at;
  if (bitsAt(tokens, here) & DETERMINER) {
    phrase.determined = true;
    here++;
  }
  const end = readUnit(tokens, runs, here, phrase);
  if (end === undefined) return undefined;
  here = end;
  for (;;) {
    const joint = JOINTS.has(textAt(tokens, here))
      ? here + (textAt(tokens, here + 1) === "and" ? 2 : 1)
      : undefined;
    if (joint === undefined) break;
    const kept = phrase.office.length;
    if (runs[joint] && phrase.country) break;
    // "at the initiative of the Indian side, Foreign Minister Sergey Lavrov": a role is no part of an office
    if (ROLES.has(textAt(tokens, here - 1)) && textAt(tokens, here) === ",") break;
    // "Minister of External Relations of Angola, Ambassador Téte Quissanga": a title of the name, no office
    if (HONORIFICS.has(textAt(tokens, joint)) && tokens[joint + 1]?.word.capital) break;
    const next = readUnit(tokens, runs, joint, phrase, here);
    if (next === undefined) {
      phrase.office.length = kept;
      break;
    }
    here = next;
  }
  phrase.end = here;
  return phrase;
}

/** Reads "[new] [Iranian] [acting] foreign minister [of the country]" from `at`; adds its words to the phrase. */
function readUnit(
  tokens: readonly Token[],
  runs: Runs,
  at: number,
  phrase: OfficePhrase,
  joint?: number,
): number | undefined {
  let here = at;
  const words: number[] = joint === undefined ? [] : range(joint, at);
  let country: Country | undefined;
  let heads = 0;
  for (;;) {
    const text = textAt(tokens, here);
    const bits = bitsAt(tokens, here);
    const run = runs[here];
    if (
      isHead(tokens, here, phrase.determined || country !== undefined) &&
      !qualifiesHead(tokens, runs, here)
    ) {
      heads++;
      if (RELATIVES.has(text)) phrase.relative = true;
      words.push(here++);
      if (textAt(tokens, here) !== "general") break;
    } else if (run && !heads) {
      country ??= run.country;
      here = behindCountry(tokens, runs, run);
    } else if (bits & DROPPED) here++;
    else if (bits & (BEFORE | COMPLEMENT)) words.push(here++);
    else if (text === "'s" && words.length > 0) words.push(here++);
    // "Foreign and Expatriates Minister"
    else if (text === "and" && words.at(-1) === here - 1 && isForeign(tokens, here)) words.push(here++);
    else break;
  }
  if (heads === 0) return undefined;
  const behind = readComplements(tokens, runs, here, words);
  phrase.country ??= country ?? behind.country;
  phrase.office.push(...words);
  return behind.end;
}

/** What an office is for, on both sides of "and". */
const isForeign = (tokens: readonly Token[], at: number): boolean =>
  (bitsAt(tokens, at - 1) & COMPLEMENT) !== 0 &&
  (bitsAt(tokens, at + 1) & (COMPLEMENT | HEAD)) === COMPLEMENT;

/** "People's Republic of China (PRC) | Foreign Minister", "Iran's | foreign minister": where the office may go on. */
function behindCountry(tokens: readonly Token[], runs: Runs, run: CountryRun): number {
  const behind = behindShort(tokens, runs, run);
  return textAt(tokens, behind) === "'s" ? behind + 1 : behind;
}

/** "People's Republic of China (PRC)": behind the country and the letters that stand for it. */
function behindShort(tokens: readonly Token[], runs: Runs, { country, end }: CountryRun): number {
  return textAt(tokens, end) === "(" && runs[end + 1]?.country === country ? end + 3 : end;
}

/** "Amir Abdollahian" is a name, "the Amir", "Amir of Kuwait" and "Amir Sheikh Meshal" are not. */
function isHead(tokens: readonly Token[], at: number, introduced: boolean): boolean {
  const text = textAt(tokens, at);
  if (!(bitsAt(tokens, at) & HEAD)) return false;
  if (introduced || !ALSO_NAMES.has(text)) return true;
  const next = tokens[at + 1]?.word;
  return next?.capital !== true || HONORIFICS.has(next.text);
}

/** Whether a word that is both ("deputy", "assistant") stands before the head it qualifies. */
function qualifiesHead(tokens: readonly Token[], runs: Runs, at: number): boolean {
  if (!(bitsAt(tokens, at) & BEFORE)) return false;
  return (bitsAt(tokens, at + 1) & (HEAD | BEFORE | COMPLEMENT)) !== 0 || runs[at + 1] !== undefined;
}

/** Reads "of Foreign Affairs and Trade", "for European Affairs", "of the Islamic Republic of Iran" after a head. */
function readComplements(
  tokens: readonly Token[],
  runs: Runs,
  at: number,
  words: number[],
): { end: number; country: Country | undefined } {
  let here = at;
  let country: Country | undefined;
  for (;;) {
    const link = textAt(tokens, here);
    // "the Communist Party of China (CPC) Central Committee"
    const bracket = link === "(" && textAt(tokens, here + 2) === ")" ? 2 : 0;
    const linked = LINKS.has(link) || bracket > 0;
    const joined = JOINTS.has(link) && words.length > 0 && here > at;
    if (!linked && !joined) return { end: here, country };
    let next = here + 1 + bracket;
    if (joined && textAt(tokens, next) === "and") next++;
    if (linked && INNER.has(textAt(tokens, next))) next++;
    const run = runs[next];
    // "Special Representative for North Korea": a task abroad, and no country that the envoy speaks for
    if (run && link === "for" && run.form === "name" && words.some((word) => isAide(tokens, word))) {
      words.push(...range(here, run.end));
      here = run.end;
      continue;
    }
    // "the Communist Party of China (CPC) Central Committee": the country in the party's name
    if (run && link === "of" && run.form === "name" && textAt(tokens, here - 1) === "party") {
      words.push(...range(here, run.end));
      here = run.end;
      continue;
    }
    if (
      run &&
      linked &&
      run.form === "name" &&
      !(bitsAt(tokens, behindCountry(tokens, runs, run)) & COMPLEMENT)
    ) {
      country ??= run.country;
      here = behindShort(tokens, runs, run);
      continue;
    }
    const from = here;
    let end = next;
    const inner: number[] = [];
    const aide = linked && words.some((word) => isAide(tokens, word));
    const kinds = aide ? COMPLEMENT | HEAD | BEFORE : COMPLEMENT;
    while (end < tokens.length) {
      const past = pastOwner(tokens, runs, end, kinds);
      if (past) {
        inner.push(...range(end, past));
        end = past;
        continue;
      }
      if (isOfficeCountry(tokens, runs, end, kinds)) inner.push(end);
      else if (!(bitsAt(tokens, end) & kinds)) break;
      if (textAt(tokens, end + 1) === "'s") end++;
      end++;
    }
    if (end === next || (joined && bitsAt(tokens, end) & (HEAD | BEFORE))) return { end: here, country };
    // "Special Envoy of the Chinese Government", "Senior Adviser to the Iranian Foreign Minister"
    for (const at of inner) country ??= runs[at]?.country;
    // "the Chinese Communist Party", "the Chinese People's …": a name of its own, not whose office it is
    const dropped = inner.filter((at) => !OWN_NAMES.has(textAt(tokens, at + 1)));
    words.push(...range(from, end, dropped));
    here = end;
  }
}

const isAide = (tokens: readonly Token[], at: number): boolean => AIDES.has(textAt(tokens, at));

/** "the CPC Central Committee", "the Chinese People's …": a one-word country inside an office's own words. */
function isOfficeCountry(tokens: readonly Token[], runs: Runs, at: number, kinds: number): boolean {
  const run = runs[at];
  return run !== undefined && run.end === at + 1 && (bitsAt(tokens, run.end) & kinds) !== 0;
}

/** "Secretary of | Iran's | Supreme National Security Council": where the office goes on behind its owner. */
function pastOwner(tokens: readonly Token[], runs: Runs, at: number, kinds: number): number | undefined {
  const run = runs[at];
  if (!run || textAt(tokens, run.end) !== "'s") return undefined;
  return bitsAt(tokens, run.end + 1) & kinds ? run.end + 1 : undefined;
}

const bitsAt = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  return token ? officeBitsOf(token) : 0;
};
const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word.text ?? "";

/** The numbers from `from` up to `to`, but for some. */
function range(from: number, to: number, without: readonly number[] = NONE): number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) if (!without.includes(at)) numbers.push(at);
  return numbers;
}

const NONE: readonly number[] = [];
