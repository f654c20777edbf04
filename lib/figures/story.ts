import { BOTH } from "../corpus/both";
import type { Columns } from "../corpus/columns";
import { spell } from "../view/counting";
import type { Match } from "../view/match";
import type { View } from "../view/view";
import type { Raised } from "./raised";
import type { Trend } from "./trend";

/** What the headline's sentences are written from. */
export interface Story {
  columns: Columns;
  view: View;
  match: Match;
  /** The trend by year with every topic by name. */
  years: Trend;
  raised: Raised;
}

/** "11 of 42 statements", "two of nine statements", "all four statements": in words only where both numbers are small. */
export function partOf(part: number, whole: number): string {
  if (part === whole) return allOf(whole);
  return whole > 9 ? `${part} of ${whole} statements` : `${spell(part)} of ${spell(whole)} statements`;
}

function allOf(whole: number): string {
  if (whole === 1) return "the only statement";
  return whole === 2 ? "both statements" : `all ${spell(whole)} statements`;
}

/** The sentence with a capital letter, for one that begins with a number in words. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Whether topics or families were chosen. */
export const choosesTopics = ({ view }: Story) => view.topics.length > 0 || view.families.length > 0;

/** Whether calls or rows were chosen by anything but their topics: then "since" would say more than the view knows. */
export function choosesElse({ view }: Story): boolean {
  const lists = [
    view.ministers,
    view.leaders,
    view.officials,
    view.calls,
    view.years,
    view.speakers,
    view.sides,
    view.acts,
  ];
  return view.words !== "" || view.from !== "" || view.to !== "" || lists.some((list) => list.length > 0);
}

/** The one speaker or side whose words the view holds, if it was chosen: "Wang Yi", "Iran", "both sides together". */
export function subjectOf({ view, columns }: Story): string | null {
  const speaker = columns.speakers.find((person) => person.id === view.speakers[0]);
  if (view.speakers.length === 1 && speaker) return speaker.name;
  const side = columns.sides.find((one) => one.id === view.sides[0]);
  if (view.speakers.length > 0 || view.sides.length !== 1 || !side) return null;
  return side.id === BOTH ? "both sides together" : side.name;
}
