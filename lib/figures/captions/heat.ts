import { spell, spellCount } from "../../view/counting";
import { formatDay } from "../../view/dates";
import type { Heat } from "../heat";
import { tellChanges } from "../heat-change";
import { type Caption, captionOf, NOTES, type Shown, tellBase, tellRows, tellTopics } from "./caption";
import { topicWords } from "./topic-words";

/** The heat map in words: what is in every call, and what has changed with the last. */
export function heatCaption(heat: Heat, shown: Shown): Caption {
  return captionOf(
    shown,
    tellHeat(heat, shown),
    `Share of each call's statements that speak of each topic. Base: ${tellBase(heat.base, shown)}.`,
    `New is new in the calls shown; dropped out is not in the next readout, whether it was spoken of or not. ${NOTES.telling} ${NOTES.few}`,
  );
}

function tellHeat({ calls, topics }: Heat, shown: Shown): string | null {
  const { match } = shown;
  if (match.rows.length === 0) return null;
  if (topics.length === 0)
    return `${spellCount(match.rows.length, "statement")}, none on a topic of the codebook`;
  const [only] = calls;
  if (only && calls.length === 1)
    return `${only.call.title}, ${formatDay(only.call.date)}: ${spellCount(topics.length, "topic")}`;
  const [first] = topics;
  if (first && topics.length === 1) return `${tellRows(shown)}${tellTopic(first, calls)}`;
  return `${tellRows(shown)}${tellTopics(shown)}${tellSteady(topics, calls.length, tellTopics(shown) === "" ? "no topic" : "none")}; the last call: ${tellChanges(calls.at(-1)?.changes ?? null)}`;
}

function tellSteady(topics: Heat["topics"], calls: number, none: string): string {
  const steady = topics.filter(({ total }) => total.calls === calls);
  const [one] = steady;
  if (!one) return `${none} is in ${allOf(calls)}`;
  if (steady.length > 1)
    return `${spell(steady.length)} of ${spell(topics.length)} topics are in ${allOf(calls)}`;
  return `only one topic is in ${allOf(calls)}, ${topicWords(one)}`;
}

const allOf = (calls: number) => (calls === 2 ? "both calls" : `all ${spell(calls)} calls`);

/** "Afghanistan: in one of five calls, last in that of 3 September 2021". */
function tellTopic(topic: Heat["topics"][number], calls: Heat["calls"]): string {
  const { total, cells } = topic;
  if (total.calls === calls.length) return `${topicWords(topic)}: in ${allOf(calls.length)}`;
  const last = calls[cells.findLastIndex(({ statements }) => statements > 0)];
  const when = formatDay(last?.call.date ?? "");
  return `${topicWords(topic)}: in ${spell(total.calls)} of ${spellCount(calls.length, "call")}, last in that of ${when}`;
}
