import type { CountryRun } from "../codebook/country-runs";
import { HONORIFICS, MONTH_NAMES, NOT_NAMES, PARTICLES } from "../codebook/names";
import { ALSO_NAMES, BEFORE, COMPLEMENTS, HEADS } from "../codebook/offices";
import type { Token } from "../words/tokens";
import { perWord } from "../words/word";

/** A person's name in a text: `first` is its first token behind any honorific, `from` the first honorific. */
export interface NameRun {
  from: number;
  first: number;
  end: number;
}

type Runs = readonly (CountryRun | undefined)[];

/** The name that begins at token `at` ("H.E. Sheikh Abdullah bin Zayed Al Nahyan"); undefined where none does. */
export function nameRunAt(tokens: readonly Token[], runs: Runs, at: number): NameRun | undefined {
  let first = at;
  while (isHonorific(tokens, first)) first += tokens[first + 1]?.word.raw === "." ? 2 : 1;
  let end = first;
  while (end < tokens.length) {
    const { word } = tokens[end] as Token;
    if (end > first && isSyllable(tokens, end)) end++;
    else if (isInitial(tokens, end)) end += word.raw.endsWith(".") ? 1 : 2;
    else if (isNameWord(tokens, runs, end, first)) end++;
    else if (end > first && PARTICLES.has(word.text) && leadsToName(tokens, runs, end, first)) end++;
    else if (end > first && (word.raw === "'" || word.raw === "’") && joins(tokens, end)) end++;
    else break;
  }
  while (end > first && PARTICLES.has((tokens[end - 1] as Token).word.text) && !isNumeral(tokens, end - 1))
    end--;
  if (end > first && isShortened(tokens, end)) end++;
  return end > first ? { from: at, first, end } : undefined;
}

/** "Cho Tae-yul", "Lee Jae-myung": what stands behind a hyphen belongs to the name, also in lower case. */
const isSyllable = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.joined === true && tokens[at]?.word.kind === "word";

/** The full stop of "Joseph R. Biden Jr." belongs to the name. */
const isShortened = (tokens: readonly Token[], end: number): boolean =>
  /^(?:Jr|Sr)$/.test(tokens[end - 1]?.word.raw ?? "") &&
  tokens[end]?.word.raw === "." &&
  tokens[end]?.start === tokens[end - 1]?.end;

function isHonorific(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return !!word?.capital && HONORIFICS.has(word.text) && tokens[at + 1] !== undefined;
}

/** "S.", "A.K.". */
const isInitials = perWord(({ raw }) => /^(\p{Lu}\.)+$/u.test(raw));

/** "J." as a letter and a full stop, or an initial of its own ("S.", "A.K."). */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (!word?.capital) return false;
  if (isInitials(word)) return true;
  const next = tokens[at + 1];
  return word.raw.length === 1 && next?.word.raw === "." && next.start === tokens[at]?.end;
}

function isNameWord(tokens: readonly Token[], runs: Runs, at: number, first: number): boolean {
  const { word } = tokens[at] as Token;
  if (word.kind !== "word" || !word.capital) return false;
  if (NOT_NAMES.has(word.text)) return at > first && MONTH_NAMES.has(word.text) && !isDated(tokens, at);
  // "Foreign Minister Israel Katz": a country's name is a person's only where a name follows
  if (runs[at]) return at === first && isPlainName(tokens, runs, at + 1);
  if (ALSO_NAMES.has(word.text)) return true;
  if (at === first) return !HEADS.has(word.text) && !BEFORE.has(word.text) && !COMPLEMENTS.has(word.text);
  return !HEADS.has(word.text);
}

/** "on Jun. 5", "May 3". */
const isDated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.word.kind === "number" ||
  (tokens[at + 1]?.word.raw === "." && tokens[at + 2]?.word.kind === "number");

function isPlainName(tokens: readonly Token[], runs: Runs, at: number): boolean {
  const word = tokens[at]?.word;
  if (word?.kind !== "word" || !word.capital || runs[at] || NOT_NAMES.has(word.text)) return false;
  return !HEADS.has(word.text) && !BEFORE.has(word.text) && !COMPLEMENTS.has(word.text);
}

function leadsToName(tokens: readonly Token[], runs: Runs, at: number, first: number): boolean {
  if (isNumeral(tokens, at)) return true;
  const next = tokens[at + 1];
  return next !== undefined && (PARTICLES.has(next.word.text) || isNameWord(tokens, runs, at + 1, first));
}

const isNumeral = (tokens: readonly Token[], at: number) =>
  /^(?:[IVX]+|Jr|Sr)$/.test(tokens[at]?.word.raw ?? "");

/** An apostrophe inside a name stands close to both its sides ("Sana' a" does not). */
function joins(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at] as Token;
  return (
    tokens[at - 1]?.end === mark.start && tokens[at + 1]?.start === mark.end && !!tokens[at + 1]?.word.capital
  );
}
