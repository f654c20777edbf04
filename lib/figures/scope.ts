import { count, spell, spellCount } from "../view/counting";
import { formatDay } from "../view/dates";
import { describeRows } from "../view/describe";
import { capital, choosesTopics, type Story } from "./story";

/** Which calls these are: "Five calls between 18 August 2021 and 11 August 2024." */
export function tellScope(story: Story): string {
  const { view, columns, match } = story;
  const calls = heldCalls(story, match.baseCalls);
  const inCalls = `${spellCount(calls.length, "call")}${between(calls)}`;
  if (choosesTopics(story)) return tellTouched(heldCalls(story, match.calls).length, calls.length, inCalls);
  const rows = describeRows(view, columns);
  const statements = rows === "" ? "" : `${spellCount(match.rows.length, "statement")}${rows} in `;
  return `${capital(statements + inCalls)}.`;
}

function tellTouched(touched: number, calls: number, inCalls: string): string {
  if (touched < calls) return `Touched in ${spell(touched)} of ${inCalls}.`;
  return `Touched in ${calls === 1 ? "" : calls === 2 ? "both of " : "all "}${inCalls}.`;
}

/** What there would be without the choice of topics, and where the way out is. */
export function tellNothing({ match, columns }: Story): string[] {
  if (columns.length === 0) return ["There is no statement in any readout."];
  const without = count(match.base.length, "statement");
  const rest = match.base.length > 0 ? [`Without the choice of topics there would be ${without}.`] : [];
  return [...rest, "Take a choice back to see more."];
}

function heldCalls({ columns }: Story, held: Uint8Array) {
  return columns.calls.filter((_, at) => held[at] === 1);
}

function between(calls: readonly { date: string; title: string }[]): string {
  const [first, last] = [calls[0], calls.at(-1)];
  if (!first || !last) return "";
  if (calls.length === 1) return `, ${first.title}, on ${formatDay(first.date)}`;
  if (first.date === last.date) return ` on ${formatDay(first.date)}`;
  const sameYear = first.date.slice(0, 4) === last.date.slice(0, 4);
  const from = sameYear ? formatDay(first.date).replace(/ \d+$/, "") : formatDay(first.date);
  return ` between ${from} and ${formatDay(last.date)}`;
}
