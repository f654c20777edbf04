import type { CountryRuns } from "../codebook/country-runs";
import { NAME_BIT, nameBitsOf } from "../codebook/names";
import { OFFICE_BIT, officeBitsOf } from "../codebook/offices";
import { flagPerWord } from "../words/per-word";
import { type Token, tokenAt } from "../words/tokens";

/** A person's name in a text: `first` is its first token behind any honorific, `from` the first honorific. */
export interface NameRun {
  from: number;
  first: number;
  end: number;
  /** Behind the letters of a title or a seat ("David Lammy MP"), where there are any; else `end`. */
  past: number;
}

/** The name that begins at token `at` ("H.E. Sheikh Abdullah bin Zayed Al Nahyan"); undefined where none does. */
export function nameRunAt(tokens: readonly Token[], runs: CountryRuns, at: number): NameRun | undefined {
  let first = at;
  while (isHonorific(tokens, first)) first += isCloseMark(tokens, first + 1) ? 2 : 1;
  let end = first;
  while (end < tokens.length) {
    const { word } = tokens[end] as Token;
    if (end > first && isSyllable(tokens, end)) end++;
    else if (isInitial(tokens, end)) end += word.raw.endsWith(".") ? 1 : 2;
    else if (isNameWord(tokens, runs, end, first)) end++;
    else if (end > first && isParticle(tokens[end] as Token) && leadsToName(tokens, runs, end, first)) end++;
    else if (end > first && (word.raw === "'" || word.raw === "’") && joins(tokens, end)) end++;
    else break;
  }
  while (end > first && isParticle(tokens[end - 1] as Token) && !isNumeral(tokens, end - 1)) end--;
  if (end === first) return undefined;
  // "Joseph R. Biden, Jr."
  if (tokens[end]?.word.raw === "," && isGeneration(tokens, end + 1)) end += 2;
  if (isShortened(tokens, end)) end++;
  return { from: at, first, end, past: behindLetters(tokens, end) };
}

const isParticle = (token: Token): boolean => (nameBitsOf(token) & NAME_BIT.particle) !== 0;

/** Words of offices, with which no name goes on, and with which none begins. */
const OFFICE = OFFICE_BIT.head | OFFICE_BIT.before | OFFICE_BIT.complement;

/** "Cho Tae-yul", "Lee Jae-myung": what stands behind a hyphen belongs to the name, also in lower case. */
const isSyllable = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.joined === true && tokens[at]?.word.kind === "word";

function behindLetters(tokens: readonly Token[], end: number): number {
  let past = end;
  for (let at = end; isLetters(tokens, at); at++) {
    past = at + 1;
    if (tokens[past]?.word.raw === "," && isLetters(tokens, past + 1)) at++;
  }
  return past;
}

/** "MP", in capitals: "md" and "td" are words of other kinds. */
const isLetters = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token?.word.capital || (nameBitsOf(token) & NAME_BIT.letters) === 0) return false;
  return token.word.raw === token.word.raw.toUpperCase();
};

const isGeneration = (tokens: readonly Token[], at: number): boolean =>
  /^(?:Jr|Sr)$/.test(tokens[at]?.word.raw ?? "");

/** The full stop of "Joseph R. Biden Jr." belongs to the name. */
const isShortened = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.word.raw === "." &&
  isGeneration(tokens, end - 1) &&
  tokens[end]?.start === tokens[end - 1]?.end;

function isHonorific(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.word.capital || next === undefined) return false;
  // "Minister of Foreign Affairs His Highness Prince Faisal"
  const styled = OWNERS.has(token.word.text) && next.word.capital ? next : token;
  return (nameBitsOf(styled) & NAME_BIT.honorific) !== 0;
}

/** "Dr.", "Dato' Seri". */
const isCloseMark = (tokens: readonly Token[], at: number): boolean =>
  /^[.'’]$/.test(tokens[at]?.word.raw ?? "");

const OWNERS = new Set(["his", "her"]);

const INITIALS = /^(\p{Lu}\.)+$/u;

/** "S.", "A.K.". */
const isInitials = flagPerWord(({ raw }) => INITIALS.test(raw));

/** "J." as a letter and a full stop, or an initial of its own ("S.", "A.K."). */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.word.capital) return false;
  if (isInitials(token)) return true;
  const next = tokens[at + 1];
  return token.word.raw.length === 1 && next?.word.raw === "." && next.start === token.end;
}

function isNameWord(tokens: readonly Token[], runs: CountryRuns, at: number, first: number): boolean {
  const token = tokens[at] as Token;
  if (token.word.kind !== "word" || !token.word.capital) return false;
  const bits = nameBitsOf(token);
  if (bits & NAME_BIT.letters && at > first && isLetters(tokens, at)) return false;
  if (bits & NAME_BIT.notName) return at > first && (bits & NAME_BIT.month) !== 0 && !isDated(tokens, at);
  // "Foreign Minister Israel Katz": a country's name is a person's only where a name follows
  if (runs[at]) return at === first && isPlainName(tokens, runs, at + 1);
  const office = officeBitsOf(token);
  if (office & OFFICE_BIT.alsoName) return true;
  return (office & (at === first ? OFFICE : OFFICE_BIT.head)) === 0;
}

/** "on Jun. 5", "May 3". */
const isDated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.word.kind === "number" ||
  (tokens[at + 1]?.word.raw === "." && tokens[at + 2]?.word.kind === "number");

function isPlainName(tokens: readonly Token[], runs: CountryRuns, at: number): boolean {
  const token = tokens[at];
  if (token?.word.kind !== "word" || !token.word.capital || runs[at]) return false;
  return (nameBitsOf(token) & NAME_BIT.notName) === 0 && (officeBitsOf(token) & OFFICE) === 0;
}

function leadsToName(tokens: readonly Token[], runs: CountryRuns, at: number, first: number): boolean {
  if (isNumeral(tokens, at)) return true;
  const next = tokens[at + 1];
  return next !== undefined && (isParticle(next) || isNameWord(tokens, runs, at + 1, first));
}

const NUMERAL = /^(?:[IVX]+|Jr|Sr)$/;
const isNumeral = (tokens: readonly Token[], at: number) => NUMERAL.test(tokens[at]?.word.raw ?? "");

/** An apostrophe inside a name stands close to both its sides ("Sana' a" does not). */
function joins(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at] as Token;
  return (
    tokenAt(tokens, at - 1)?.end === mark.start &&
    tokens[at + 1]?.start === mark.end &&
    !!tokens[at + 1]?.word.capital
  );
}

/** A name as it is written, without honorifics. */
export const nameText = (text: string, tokens: readonly Token[], { first, end }: NameRun): string =>
  text.slice((tokens[first] as Token).start, (tokens[end - 1] as Token).end).replace(/\s+/gu, " ");
