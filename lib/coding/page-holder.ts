import { foreignMinisterOf } from "../codebook/offices";
import { findOfficeOfIssuer } from "../codebook/state-bodies";
import type { Readout } from "../readout/parse";
import { tokenize } from "../words/tokens";
import { nameRunAt } from "./name-run";
import type { Introduction } from "./persons-in";

const HOLDER = /\brt\.?\s+hon\.?\s+(?=\p{Lu})/iu;

/**
 * Who holds the office whose page it is, where the header has the name: "From: Prime Minister's Office, 10 Downing Street and
 * The Rt Hon Sir Keir Starmer MP". Such pages say only "The Prime Minister" below.
 */
export function findPageHolder({ text, issuer, sentences }: Readout): Introduction[] {
  if (!issuer) return [];
  const header = text.slice(0, sentences[0]?.start ?? 0);
  const match = HOLDER.exec(header);
  if (!match) return [];
  const tokens = tokenize(header, match.index + match[0].length);
  const run = nameRunAt(tokens, [], 0);
  const [first, last] = [tokens[run?.first ?? -1], tokens[(run?.end ?? 0) - 1]];
  if (!first || !last) return [];
  const office = findOfficeOfIssuer(issuer) ?? foreignMinisterOf(issuer.country);
  const name = header.slice(first.start, last.end);
  return [{ first: 0, end: 0, name, office, country: undefined, relative: false }];
}
