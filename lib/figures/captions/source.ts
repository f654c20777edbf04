import { listWords, spell, spellCount } from "../../view/counting";
import { sum } from "../sum";

/** Who published a readout, as its file says, and whose telling it is. */
export interface ReadoutSource {
  /** Null where the file names nobody. */
  issuer: string | null;
  /** The country whose telling it is. */
  toldBy: string;
}

/** Most issuers or countries that a source line names. */
const MOST_NAMED = 4;

/** "Source: five published readouts (two by Xinhua and three without a named issuer), told by China, coded by Readout." */
export function tellSource(readouts: readonly ReadoutSource[]): string {
  if (readouts.length === 0) return "Source: no readout; none is in the view.";
  const amount = spellCount(readouts.length, "published readout");
  return `Source: ${amount} (${tellIssuers(readouts)}), told by ${tellTellers(readouts)}, coded by Readout.`;
}

function tellIssuers(readouts: readonly ReadoutSource[]): string {
  const tallied = tally(readouts.map(({ issuer }) => issuer ?? ""));
  const named = tallied.filter(([issuer]) => issuer !== "");
  const without = tallied.filter(([issuer]) => issuer === "");
  const phrases: [string, number][] = [
    ...(named.length > MOST_NAMED
      ? [[`by ${named.length} issuers`, sum(named.map(([, count]) => count))] satisfies [string, number]]
      : named.map(([issuer, count]): [string, number] => [`by ${issuer}`, count])),
    ...without.map(([, count]): [string, number] => ["without a named issuer", count]),
  ];
  if (phrases.length === 1) return phrases[0]?.[0] ?? "";
  return listWords(phrases.map(([phrase, count]) => `${spell(count)} ${phrase}`));
}

function tellTellers(readouts: readonly ReadoutSource[]): string {
  const tallied = tally(readouts.map(({ toldBy }) => toldBy));
  if (tallied.length > MOST_NAMED) return `${tallied.length} countries`;
  if (tallied.length === 1) return tallied[0]?.[0] ?? "";
  return listWords(tallied.map(([country, count]) => `${country} (${spell(count)})`));
}

/** Each value with how often it is there, most often first. */
function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
