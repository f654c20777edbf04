import { findIssuers, type Issuer } from "../codebook/issuers";
import type { Span } from "../words/span";

/** Two lines that name an issuer are no longer together. */
const LONGEST = 100;

/** "Islamic Republic of Iran" above "Ministry of Foreign Affairs": two lines above the text that name an issuer only together. */
export function issuerInTitles(text: string, titles: readonly Span[]): (Issuer & Span) | null {
  for (let n = 1; n < titles.length; n++) {
    const start = titles[n - 1]?.start ?? 0;
    const end = titles[n]?.end ?? 0;
    if (end - start > LONGEST) continue;
    const named = findIssuers(text.slice(start, end))[0];
    if (named?.start === 0 && named.end === end - start) return { ...named, start, end };
  }
  return null;
}
