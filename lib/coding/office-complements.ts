import type { Country } from "../codebook/countries";
import type { CountryRuns } from "../codebook/country-runs";
import { AIDES, OFFICE_BIT } from "../codebook/offices";
import { type Token, textAt } from "../words/tokens";
import { behindCountry, behindShort, bitsAt, INNER, isBody, JOINTS, LINKS, range } from "./office-words";

const OWN_NAMES = new Set(["communist", "people's"]);
const { head: HEAD, before: BEFORE, complement: COMPLEMENT } = OFFICE_BIT;

/** Reads "of Foreign Affairs and Trade", "for European Affairs", "of the Islamic Republic of Iran" after a head. */
export function readComplements(
  tokens: readonly Token[],
  runs: CountryRuns,
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
      if (isBody(tokens, run)) words.push(...range(here, run.end));
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
      if (isOwner(tokens, end + 1)) end++;
      end++;
    }
    if (end === next || (joined && bitsAt(tokens, end) & (HEAD | BEFORE))) return { end: here, country };
    // "Special Envoy of the Chinese Government", "Senior Adviser to the Iranian Foreign Minister"
    for (const at of inner) country ??= runs[at]?.country;
    // "the Chinese Communist Party", "Emigration and Egyptian Expatriates": a name of its own, not whose office it is
    const dropped = joined ? [] : inner.filter((at) => !OWN_NAMES.has(textAt(tokens, at + 1)));
    words.push(...range(from, end, dropped));
    here = end;
  }
}

/** "the Party's", "Expatriates' Affairs". */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === "'s" || (textAt(tokens, at) === "'" && (bitsAt(tokens, at + 1) & COMPLEMENT) !== 0);

const isAide = (tokens: readonly Token[], at: number): boolean => AIDES.has(textAt(tokens, at));

/** "the CPC Central Committee", "the Chinese People's …": a one-word country inside an office's own words. */
function isOfficeCountry(tokens: readonly Token[], runs: CountryRuns, at: number, kinds: number): boolean {
  const run = runs[at];
  return run !== undefined && run.end === at + 1 && (bitsAt(tokens, run.end) & kinds) !== 0;
}

/** "Secretary of | Iran's | Supreme National Security Council": where the office goes on behind its owner. */
function pastOwner(
  tokens: readonly Token[],
  runs: CountryRuns,
  at: number,
  kinds: number,
): number | undefined {
  const run = runs[at];
  if (!run || textAt(tokens, run.end) !== "'s") return undefined;
  return bitsAt(tokens, run.end + 1) & kinds ? run.end + 1 : undefined;
}
