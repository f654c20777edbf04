import { count, spellCount } from "../../view/counting";
import { formatDay } from "../../view/dates";
import type { TimeLine } from "../time-line";
import { type Caption, captionOf, figures, NOTES, type Shown } from "./caption";

/** The calls on a line of time, in words: how many, from when to when, and the longest gap. */
export function timeLineCaption(line: TimeLine, shown: Shown): Caption {
  const inView = line.calls.filter(({ isInView }) => isInView);
  const words = inView.reduce((sum, call) => sum + call.words, 0);
  const pale = line.calls.length - inView.length;
  const outside =
    pale === 0 ? "" : ` ${spellCount(pale, "call")} outside the view ${pale === 1 ? "is" : "are"} pale.`;
  return captionOf(
    shown,
    tellLine(line),
    `Calls by date, as long as their readouts are in words, with what most of their statements speak of. Base: ${figures(words)} ${words === 1 ? "word" : "words"} in ${count(inView.length, "call")}.`,
    `A gap is a time without a readout here, not one without a call.${outside.replace(/^ \w/, (first) => first.toUpperCase())} The length of a readout is its writer's choice. ${NOTES.telling}`,
    shown.match.calls,
  );
}

function tellLine({ calls, gaps }: TimeLine): string | null {
  const inView = calls.filter(({ isInView }) => isInView).map(({ call }) => call);
  const [first, last] = [inView[0], inView.at(-1)];
  if (!first || !last) return null;
  const amount = spellCount(inView.length, "call");
  if (inView.length === 1) return `one call, ${first.title}, on ${formatDay(first.date)}`;
  if (first.date === last.date) return `${amount} on ${formatDay(first.date)}`;
  return `${amount} from ${formatDay(first.date)} to ${formatDay(last.date)}${tellLongest(gaps)}`;
}

function tellLongest(gaps: TimeLine["gaps"]): string {
  const longest = gaps.filter(({ isLongest }) => isLongest);
  const [gap] = longest;
  if (!gap || gaps.length === 1) return gap ? `, ${lengthOf(gap)} apart` : "";
  if (longest.length > 1) return `; the longest gaps are of ${count(gap.days, "day")}`;
  const inView = gap.leftOut > 0 ? " in this view" : "";
  return `; the longest gap${inView}, ${lengthOf(gap)}, begins on ${formatDay(gap.from)}`;
}

const lengthOf = ({ months, days }: { months: number; days: number }) =>
  months > 0 ? spellCount(months, "month") : spellCount(days, "day");
