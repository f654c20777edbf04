import { FAMILIES, TOPICS } from "../codebook/labels";
import { BOTH } from "../corpus/both";
import type { Columns } from "../corpus/columns";
import { count, listWords } from "./counting";
import { formatDay, formatPeriod, formatYears } from "./dates";
import { type Match, matchView } from "./match";
import { chunksOf } from "./query-words";
import type { View } from "./view";

/** One true sentence about what is shown: "18 statements by Wang Yi on Afghanistan, 2021, in 2 calls." */
export function describeView(view: View, columns: Columns, match: Match = matchView(columns, view)): string {
  const rows = describeRows(view, columns);
  const times = [formatYears(view.years), formatPeriod(view)].filter((time) => time !== "");
  const when = times.length === 0 ? "" : `, ${times.join(", ")},`;
  const which = describeCalls(view, columns);
  const calls = match.calls.filter((held) => held === 1).length;
  if (match.rows.length === 0) {
    const inCall = which === "" ? "" : ` in a call${which}`;
    return `No statement${rows}${inCall === "" ? when.replace(/,$/, "") : when}${inCall}.`;
  }
  const isWhole = rows === "" && when === "" && which === "";
  return `${amountOf(columns, match, isWhole)}${rows}${when} in ${count(calls, "call")}${which}.`;
}

/** "All 72 statements (3 by both sides together)". */
function amountOf(columns: Columns, { rows }: Match, isWhole: boolean): string {
  const joint = rows.filter((at) => columns.speaker[at] === -1).length;
  const together = joint === 0 || joint === rows.length ? "" : ` (${joint} by both sides together)`;
  return `${isWhole && rows.length > 1 ? "All " : ""}${count(rows.length, "statement")}${together}`;
}

/** " by Wang Yi on Afghanistan coded as “urge”": the choices that are made of rows, empty where there is none. */
export function describeRows(view: View, columns: Columns): string {
  const parts = [by(view, columns), on(view), acts(view), words(view)];
  return parts
    .filter((part) => part !== "")
    .map((part) => ` ${part}`)
    .join("");
}

function by(view: View, columns: Columns): string {
  const persons = namesOf(columns, view.speakers);
  const sides = columns.sides
    .filter((side) => view.sides.includes(side.id))
    .map((side) => (side.id === BOTH ? "both sides together" : side.name));
  if (persons.length === 0 && sides.length === 0) return "";
  if (persons.length === 0) return `by ${listWords(sides, "or")}`;
  return `by ${listWords(persons, "or")}${sides.length === 0 ? "" : ` speaking for ${listWords(sides, "or")}`}`;
}

function namesOf({ speakers }: Columns, ids: readonly string[]): string[] {
  return speakers.filter((person) => ids.includes(person.id)).map((person) => person.name);
}

function on(view: View): string {
  const names = chosenTopics(view, (label) => `any topic of “${label}”`);
  return names.length === 0 ? "" : `on ${listWords(names, "or")}`;
}

/** The chosen topics and families by label; a topic whose family is chosen is not named again. */
export function chosenTopics(view: View, ofFamily = (label: string) => label): string[] {
  const families = FAMILIES.filter((family) => view.families.includes(family.id));
  const alone = TOPICS.filter(
    (topic) => view.topics.includes(topic.id) && !view.families.includes(topic.family),
  );
  return [...alone.map((topic) => topic.label), ...families.map((family) => ofFamily(family.label))];
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);
const acts = (view: View) => (view.acts.length === 0 ? "" : `coded as ${listWords(quoted(view.acts), "or")}`);

/** "with “core interests” and “trade”"; "with “trade” or “energy”, and with “oil”". */
function words(view: View): string {
  const groups = chunksOf(view.words).map(quoted);
  if (groups.every((group) => group.length === 1)) {
    return groups.length === 0 ? "" : `with ${listWords(groups.flat())}`;
  }
  return groups.map((group) => `with ${listWords(group, "or")}`).join(", and ");
}

/** " with Wang Yi or Qin Gang on the line", " (Wang Yi – Raisi, 3 September 2021)": which calls, but for their years. */
function describeCalls(view: View, columns: Columns): string {
  const persons = namesOf(columns, [...view.ministers, ...view.leaders, ...view.officials]);
  const line = persons.length === 0 ? "" : ` with ${listWords(persons, "or")} on the line`;
  const [one] = view.calls.length === 1 ? columns.calls.filter((call) => call.id === view.calls[0]) : [];
  if (one) return ` (${one.title}, ${formatDay(one.date)})${line}`;
  return `${view.calls.length === 0 ? "" : ` of the ${view.calls.length} chosen`}${line}`;
}
