import { Terms } from "../words/terms";
import table from "./request-terms.json";

/**
 * Whom a phrase about the request names: the side in it (`named`), the first or second person of its sentence, or, in
 * the Chinese ministry's bare "at request", the side that does not tell the readout (`other`).
 */
export type Asker = "named" | "first" | "second" | "other";

const rows = table as { asker: Asker; lede?: boolean; terms: string[] }[];

/** Phrases that say who asked for the call; `{side}` is somebody on the line. */
export const REQUEST_TERMS = new Terms(rows.map(({ terms }) => terms));

/** What a row of {@link REQUEST_TERMS} tells; `ledeOnly` rows mean a call only in the lede ("Wang called Iran a partner"). */
export function requestAt(row: number): { asker: Asker; ledeOnly: boolean } {
  const { asker, lede } = rows[row] as (typeof rows)[number];
  return { asker, ledeOnly: lede === true };
}
