import type { Columns } from "../../corpus/columns";
import { count, spell, spellCount } from "../../view/counting";
import { describeRows, describeView } from "../../view/describe";
import type { Match } from "../../view/match";
import type { View } from "../../view/view";
import type { Base } from "../base";
import { capital, partOf } from "../story";
import { type ReadoutSource, tellSource } from "./source";

/** What stands around a chart, in words. */
export interface Caption {
  /** What the data says; without a full stop. */
  headline: string;
  /** What the chart measures, and its base. */
  measures: string;
  /** What it does not show. */
  note: string;
  source: string;
}

/** What every caption is written from, beside its figure. */
export interface Shown {
  columns: Columns;
  view: View;
  match: Match;
  /** For each of `columns.readouts`, who issued it and whose telling it is. */
  readouts: readonly ReadoutSource[];
}

/**
 * A caption from its sentences; where there is nothing to say in the headline (null) it says what the view
 * holds none of. The source is of the readouts of `calls`, 1 for each that the figure is counted over.
 */
export function captionOf(
  shown: Shown,
  headline: string | null,
  measures: string,
  note: string,
  calls: Uint8Array = shown.match.baseCalls,
): Caption {
  const { columns, view, match } = shown;
  const inView = columns.readouts.flatMap(({ call }, i) =>
    calls[call] === 1 ? (shown.readouts[i] ?? []) : [],
  );
  return {
    headline: capital(headline ?? describeView(view, columns, match).replace(/\.$/, "")),
    measures,
    note,
    source: tellSource(inView),
  };
}

/** "72 statements (3 joint) in 5 calls", with the choice of rows: "30 statements by Iran in 5 calls". */
export function tellBase({ statements, joint, calls }: Base, { columns, view }: Shown): string {
  const rows = describeRows({ ...view, topics: [], families: [] }, columns);
  const together = joint > 0 && joint < statements ? ` (${joint} joint)` : "";
  return `${count(statements, "statement")}${together}${rows} in ${count(calls, "call")}`;
}

/** "11 of 42 statements", "all four statements", "its only statement", "none of four statements". */
export function partIn(part: number, whole: number): string {
  if (part === 0) return `none of ${spellCount(whole, "statement")}`;
  return whole === 1 ? "its only statement" : partOf(part, whole);
}

/** The same without its noun: "4 of 30", "none of 12". */
export function bareIn(part: number, whole: number): string {
  if (part === 0) return `none of ${spell(whole)}`;
  return whole > 9 ? `${part} of ${whole}` : `${spell(part)} of ${spell(whole)}`;
}

/** What was chosen of the statements, to stand before a headline: "statements by Wang Yi: ". Sides can go without saying. */
export function tellRows({ view, columns }: Shown, { sides = view.sides } = {}): string {
  const rows = describeRows({ ...view, topics: [], families: [], sides }, columns);
  return rows === "" ? "" : `statements${rows}: `;
}

/** The same of the topics, where some were chosen: "of the chosen topics, ". */
export function tellTopics({ view }: Shown): string {
  return view.topics.length + view.families.length > 0 ? "of the chosen topics, " : "";
}

/** A number in figures with commas for thousands: 8, 24, 1,024. */
export function figures(amount: number): string {
  return amount > 9 ? spell(amount) : String(amount);
}

/** What several charts do not show. */
export const NOTES = {
  telling: "A readout is one side's telling: what it leaves out was not necessarily unsaid.",
  order: "First in the readout is the order of the text, not of the conversation.",
  several: "A statement can speak of several topics, so counts can add up to more than the base.",
  few: "Calls are few: one statement more or less moves a share.",
} as const;
