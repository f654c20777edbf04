import type { Country } from "../codebook/countries";
import type { CountryRuns } from "../codebook/country-runs";
import { HONORIFICS } from "../codebook/names";
import { ALSO_NAMES, OFFICE_BIT, officeBitsOf, RELATIVES } from "../codebook/offices";
import { type Token, textAt } from "../words/tokens";
import { readComplements } from "./office-complements";
import { behindCountry, bitsAt, isBody, JOINTS, range } from "./office-words";

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

const ROLES = new Set([...RELATIVES, "side"]);

const {
  head: HEAD,
  before: BEFORE,
  dropped: DROPPED,
  complement: COMPLEMENT,
  determiner: DETERMINER,
} = OFFICE_BIT;

/** Whether an office phrase may begin at a token; for most tokens of a text it is settled by one look-up. */
export function mayBeginOffice(tokens: readonly Token[], runs: CountryRuns, at: number): boolean {
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
export function officePhraseAt(
  tokens: readonly Token[],
  runs: CountryRuns,
  at: number,
): OfficePhrase | undefined {
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
  runs: CountryRuns,
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
      if (isBody(tokens, run)) words.push(...range(run.first, run.end));
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

/** "Amir Abdollahian" is a name, "the Amir", "Amir of Kuwait", "Amir Sheikh Meshal" and "Amir Tamim bin Hamad" are not. */
function isHead(tokens: readonly Token[], at: number, introduced: boolean): boolean {
  const text = textAt(tokens, at);
  if (!(bitsAt(tokens, at) & HEAD)) return false;
  if (introduced || !ALSO_NAMES.has(text)) return true;
  const next = tokens[at + 1]?.word;
  return next?.capital !== true || HONORIFICS.has(next.text) || textAt(tokens, at + 2) === "bin";
}

/** Whether a word that is both ("deputy", "assistant") stands before the head it qualifies. */
function qualifiesHead(tokens: readonly Token[], runs: CountryRuns, at: number): boolean {
  if (!(bitsAt(tokens, at) & BEFORE)) return false;
  return (bitsAt(tokens, at + 1) & (HEAD | BEFORE | COMPLEMENT)) !== 0 || runs[at + 1] !== undefined;
}
