import type { CountryRuns } from "../codebook/country-runs";
import { LETTERS, NOT_NAMES, PARTICLES } from "../codebook/names";
import { BEFORE, COMPLEMENTS, HEADS } from "../codebook/offices";
import { isKnownPerson } from "../codebook/persons";
import { flagPerWord } from "../words/per-word";
import type { Token } from "../words/tokens";
import type { Word } from "../words/word";
import { type Mention, newMention } from "./mention";
import { nameAt } from "./name-forms";
import { nameRunAt } from "./name-run";
import type { OfficePhrase } from "./office-phrase";
import { type OnCall, who } from "./on-call";

/** A capital, or the small particle of "al-Sudani". */
export const beginsName = ({ capital, text }: Word): boolean => capital || PARTICLES.has(text);
const mayNameBegin = flagPerWord(beginsName);

/** "Iranian Foreign Minister Hossein Amir-Abdollahian", "the Chinese minister, Wang Yi". */
export function nameBehind(
  call: OnCall,
  tokens: readonly Token[],
  runs: CountryRuns,
  first: number,
  phrase: OfficePhrase,
): Mention | undefined {
  const comma = tokens[phrase.end]?.word.raw === ",";
  const at = phrase.end + (comma ? 1 : 0);
  if (comma) {
    const known = nameAt(call.names, tokens, at);
    const closed = known && [",", "."].includes(tokens[known.end]?.word.raw ?? ".");
    return closed ? newMention("participant", first, known.end, who(call, known.participant)) : undefined;
  }
  const lower = phrase.office.every((n) => !(tokens[n] as Token).word.capital);
  return personAt(call, tokens, runs, first, at, lower ? undefined : (phrase.country?.name ?? ""));
}

/**
 * The person named at token `at`: a participant where the whole run of capitals is a form of the name, else another
 * person where an office (`country` given), a courtesy or the table of persons says that it is one.
 */
export function personAt(
  call: OnCall,
  tokens: readonly Token[],
  runs: CountryRuns,
  first: number,
  at: number,
  country?: string,
): Mention | undefined {
  if (at >= tokens.length || !mayNameBegin(tokens[at] as Token)) return undefined;
  const run = nameRunAt(tokens, runs, at);
  const start = run?.first ?? at;
  const known = nameAt(call.names, tokens, start) ?? givenDiffers(call, tokens, run);
  if (known && !goesOn(tokens, runs, known.end))
    return newMention("participant", first, known.end, who(call, known.participant));
  if (!run) return undefined;
  const other = country !== undefined || run.first > run.from || isKnownPerson(tokens, run.first, run.end);
  if (!other) return undefined;
  return newMention("other-person", first, run.end, { country: country || undefined });
}

const ACRONYM = /^\p{Lu}{2,4}$/u;

/** "Sergei Lavrov" where the lede has "Sergey V. Lavrov": the family name, and given names that begin alike. */
function givenDiffers(
  call: OnCall,
  tokens: readonly Token[],
  run: { first: number; end: number } | undefined,
) {
  if (!run || run.end - run.first < 2) return undefined;
  for (let at = run.first + 1; at < run.end; at++) {
    const hit = nameAt(call.names, tokens, at);
    if (hit?.end !== run.end) continue;
    const full = call.participants[hit.participant]?.name ?? "";
    const given = (tokens[run.first] as Token).word.raw;
    // "EAM Jaishankar": an office in capitals before the name
    if (ACRONYM.test(given) && run.end - run.first === 2) return hit;
    if (full.charAt(0) === given.charAt(0) || full.toLowerCase().includes(given.toLowerCase())) return hit;
  }
  return undefined;
}

/** Whether the name goes on behind a form that was found: "Wang" of "Wang Wenbin" is not Wang Yi. */
function goesOn(tokens: readonly Token[], runs: CountryRuns, end: number): boolean {
  const word = tokens[end]?.word;
  if (word?.kind !== "word" || runs[end] || word.text === "'s") return false;
  if (PARTICLES.has(word.text) && word.raw === word.text)
    return tokens[end + 1]?.word.capital === true && word.text !== "e" && word.text !== "y";
  return (
    word.capital &&
    !NOT_NAMES.has(word.text) &&
    !LETTERS.has(word.text) &&
    !HEADS.has(word.text) &&
    !BEFORE.has(word.text) &&
    !COMPLEMENTS.has(word.text)
  );
}
