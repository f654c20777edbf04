import type { Span } from "../words/span";
import { Terms } from "../words/terms";
import type { Token } from "../words/tokens";
import { tokenize } from "../words/tokens";
import { type CountryRun, type CountryRuns, findCountries } from "./country-runs";
import type { Issuer } from "./issuers";
import { COMPLEMENTS, foreignMinisterOf } from "./offices";
import table from "./state-bodies.json";

/** A row of the table. */
interface Body {
  body: string;
  terms: string[];
  names?: Readonly<Record<string, string>>;
}

const BODIES = table.bodies as Body[];
const TERMS = new Terms(BODIES.map(({ terms }) => terms));
/** Words that stand between a body and its country, or beside them: "Media Office, Ministry of … and Trade of …". */
export const INNER = new Set(table.inner);

/**
 * A body of a state with its country beside it: "The Ministry of Foreign Affairs of the Russian Federation" is "Russian
 * Foreign Ministry". Without a country it is nobody's.
 */
export function findStateBody(tokens: readonly Token[]): (Issuer & Span) | undefined {
  const hits = TERMS.find(tokens).filter(({ first }) => tokens[first]?.word.capital);
  if (hits.length === 0) return undefined;
  const runs = findCountries(tokens);
  for (const { row, first, end } of hits) {
    const run = countryBefore(tokens, runs, first) ?? countryBehind(tokens, runs, end);
    if (!run) continue;
    const start = tokens[Math.min(first, run.first)]?.start ?? 0;
    const last = tokens[Math.max(end, run.end) - 1]?.end ?? 0;
    return { ...issuerOf(BODIES[row] as Body, run), start, end: last };
  }
  return undefined;
}

function issuerOf({ body, names }: Body, { country }: CountryRun): Issuer {
  const name = names?.[country.name] ?? `${country.adjectives[0] ?? country.name} ${body}`;
  return { name, country: country.name };
}

/** "Iraqi Foreign Ministry", "Iran's Presidency", "Republic of Iraq / Ministry of Foreign Affairs". */
function countryBefore(tokens: readonly Token[], runs: CountryRuns, first: number): CountryRun | undefined {
  let end = first;
  while (end > 0 && (isMark(tokens[end - 1]) || tokens[end - 1]?.word.text === "'s")) end--;
  return runs.find((run) => run?.end === end && run.form !== "capital");
}

/** "… and International Cooperation of Italy", "… - State of Qatar", "…, Islamabad". */
function countryBehind(tokens: readonly Token[], runs: CountryRuns, end: number): CountryRun | undefined {
  for (let at = end; at < tokens.length && at < end + 12; at++) {
    const run = runs[at];
    if (run) return run.form === "adjective" ? undefined : run;
    const word = tokens[at]?.word.text ?? "";
    if (!isMark(tokens[at]) && !INNER.has(word) && !COMPLEMENTS.has(word)) return undefined;
  }
  return undefined;
}

const isMark = (token: Token | undefined): boolean => /^[-–—,|/()•·]$/u.test(token?.word.raw ?? "");

const HEAD = new RegExp(
  `^\\W*(?:the\\s+)?(?:official\\s+(?:website|site|web\\s?page|page|internet resources?)\\s+of\\s+(?:the\\s+)?)?(${table.heads
    .map(({ office }) => office)
    .join("|")})\\s+of\\s+(?:the\\s+)?`,
  "iu",
);

/** Whose page it is where a line has nothing but an office with its country: "President of Ukraine", "Prime Minister of Canada". */
export function findPageOwner(line: string): (Issuer & Span) | undefined {
  const match = HEAD.exec(line);
  if (!match || line.length > 120) return undefined;
  const tokens = tokenize(line, match[0].length, line.length);
  const run = findCountries(tokens)[0];
  if (run?.form !== "name" || tokens.slice(run.end).some(({ word }) => word.kind !== "mark"))
    return undefined;
  const head = table.heads.find(({ office }) => office === match[1]?.toLowerCase());
  const body = BODIES.find(({ body }) => body === head?.body);
  return body && { ...issuerOf(body, run), start: 0, end: line.length };
}

/**
 * The office whose holder's page an issuer is: President of "Kremlin", Prime Minister of "Iraqi Prime Minister's Office",
 * Foreign Secretary of "UK Foreign Office".
 */
export function findOfficeOfIssuer({ name, country }: Issuer): string | undefined {
  const head = table.heads.find(({ body: own }) => {
    const names = BODIES.find(({ body }) => body === own)?.names ?? {};
    return name.endsWith(own) || Object.values(names).includes(name);
  });
  return head && (head.name ?? foreignMinisterOf(country));
}
