import { findCountries } from "../codebook/country-runs";
import { findStateBody } from "../codebook/state-bodies";
import type { Span } from "../words/span";
import { tokenize } from "../words/tokens";

/** A letterhead stands at the top, in lines no longer than these. */
const FIRST_LINES = 4;
const LONGEST = 80;

/**
 * The units of a readout with a state's name and its body's as one where they stand on two lines of the letterhead:
 * "Republic of Iraq" above "Ministry of Foreign Affairs".
 */
export function joinLetterhead(text: string, units: readonly Span[]): readonly Span[] {
  for (let n = 0; n < Math.min(FIRST_LINES, units.length - 1); n++) {
    const [above, below] = [units[n] as Span, units[n + 1] as Span];
    if (below.end - above.start > 2 * LONGEST || above.end - above.start > LONGEST) continue;
    if (!isState(text, above) && !isState(text, below)) continue;
    const both = { start: above.start, end: below.end };
    if (isBody(text, both) && !isBody(text, above) && !isBody(text, below))
      return [...units.slice(0, n), both, ...units.slice(n + 2)];
  }
  return units;
}

const FIRST_WORDS = /^\W*(?:the\s+)?(?:government\s+of\s+(?:the\s+)?)?/iu;

/** Nothing but a country's name: "Islamic Republic of Pakistan", "Government of India". */
function isState(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false;
  const from = start + (FIRST_WORDS.exec(text.slice(start, end))?.[0].length ?? 0);
  const tokens = tokenize(text, from, end);
  if (tokens.length > 8) return false;
  const run = findCountries(tokens)[0];
  return run?.form === "name" && tokens.slice(run.end).every(({ word }) => word.kind === "mark");
}

const isBody = (text: string, { start, end }: Span): boolean =>
  findStateBody(tokenize(text, start, end)) !== undefined;
