import type { Span } from "../words/span";
import { Terms } from "../words/terms";
import { type Token, tokenize } from "../words/tokens";
import table from "./issuers.json";
import { findStateBody } from "./state-bodies";

/** Who published a readout, in one normal form ("Xinhua News Agency" is "Xinhua"), with its country. */
export interface Issuer {
  name: string;
  country: string;
}

const rows = table.flatMap(({ name, country, aliases }) =>
  aliases.map((alias) => ({ name, country, alias })),
);
const TERMS = new Terms(rows.map(({ alias }) => [`${alias.replace(/[[\]/]/g, " ")} [news agency]`]));

/** The issuers that a piece of a header names, and where; a ministry or an office only where its country stands with it. */
export function findIssuers(text: string): (Issuer & Span)[] {
  const tokens = tokenize(text);
  const found: (Issuer & Span)[] = [];
  for (const hit of TERMS.find(tokens)) {
    const row = rows[hit.row] as (typeof rows)[number];
    if (!isSpelled(row.alias, tokens[hit.first] as Token)) continue;
    const { name, country } = row;
    const issuer = {
      name,
      country,
      start: tokens[hit.first]?.start ?? 0,
      end: tokens[hit.end - 1]?.end ?? 0,
    };
    const last = found.at(-1);
    if (!last || issuer.start >= last.end) found.push(issuer);
    else if (issuer.start === last.start && issuer.end > last.end) found[found.length - 1] = issuer;
  }
  const body = findStateBody(tokens);
  if (!body) return found;
  // "Ministry of External Affairs, Government of India" whole
  const rest = found.filter(({ start, end }) => start < body.start || end > body.end);
  if (!rest.some(({ start, end }) => start < body.end && body.start < end)) rest.push(body);
  return rest;
}

/** "AA" and "RT" only in capitals, a name with a capital letter. */
function isSpelled(alias: string, { word }: Token): boolean {
  const first = alias.split(/[ .]/)[0] as string;
  return first === first.toUpperCase()
    ? word.raw === word.raw.toUpperCase()
    : word.capital || word.raw === first;
}

/** A line without the names of issuers in it. */
export function withoutIssuers(text: string): string {
  let rest = text;
  for (const { start, end } of findIssuers(text).toSorted((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}
