import type { CountryRun, CountryRuns } from "../codebook/country-runs";
import { BODIES, officeBitsOf } from "../codebook/offices";
import { type Token, textAt, tokenAt } from "../words/tokens";

/** Small words inside an office: what links it to what it is for, what joins two, and what stands before either. */
export const LINKS = new Set(["of", "for", "on", "to"]);
export const JOINTS = new Set(["and", "&", ",", "/"]);
export const INNER = new Set(["the", "its", "his", "all"]);

/** What the word at a token can be in an office, as its bits; 0 outside the tokens. */
export const bitsAt = (tokens: readonly Token[], at: number): number => officeBitsOf(tokenAt(tokens, at));

/** The numbers from `from` up to `to`, but for some. */
export function range(from: number, to: number, without: readonly number[] = NONE): number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) if (!without.includes(at)) numbers.push(at);
  return numbers;
}

const NONE: readonly number[] = [];

/** "People's Republic of China (PRC) | Foreign Minister", "Iran's | foreign minister": where the office may go on. */
export function behindCountry(tokens: readonly Token[], runs: CountryRuns, run: CountryRun): number {
  const behind = behindShort(tokens, runs, run);
  return textAt(tokens, behind) === "'s" ? behind + 1 : behind;
}

/** "European Commission": a body by which a union speaks, whose name belongs to the office. */
export const isBody = (tokens: readonly Token[], { end }: CountryRun): boolean =>
  BODIES.has(textAt(tokens, end - 1));

/** "People's Republic of China (PRC)": behind the country and the letters that stand for it. */
export function behindShort(
  tokens: readonly Token[],
  runs: CountryRuns,
  { country, end }: CountryRun,
): number {
  return textAt(tokens, end) === "(" && runs[end + 1]?.country === country ? end + 3 : end;
}
