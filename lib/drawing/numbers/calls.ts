import type { Heat } from "../../figures/heat";
import type { TimeLine } from "../../figures/time-line";
import type { WordShares, WordsOf } from "../../figures/word-shares";
import { count } from "../../view/counting";
import { formatDay } from "../../view/dates";
import type { Numbers } from "./numbers";

const PARTS: Record<string, string> = { both: "Both together", narration: "Narration" };
const partName = ({ id, name }: { id: string; name: string }) => PARTS[id] ?? name;
const shares = (of: Pick<WordsOf, "parts">) =>
  of.parts.map(({ words, share }) => `${words} (${Math.round((share ?? 0) * 100)} %)`);

/** Each call with its length, its parts and what dominated. */
export function timeLineNumbers({ calls, parts, base }: TimeLine): Numbers {
  return {
    caption: `The calls in order of their dates: words of the readout and who was given them, and the topic of most statements. Base: ${count(base.statements, "statement")} in ${count(base.calls, "call")}.`,
    first: "Call",
    heads: [{ name: "Words" }, ...parts.map((part) => ({ name: partName(part) })), { name: "Most on" }],
    rows: calls
      .filter(({ isInView }) => isInView)
      .map((one) => ({
        name: `${formatDay(one.call.date)}, ${one.call.title}`,
        cells: [
          String(one.words),
          ...shares(one),
          one.topics.map(({ label }) => label).join(", ") +
            (one.topics[0] ? ` (${one.topics[0].statements} of ${one.base.statements})` : "–"),
        ],
      })),
  };
}

const CHANGES = { new: ", new", back: ", back", dropped: ", gone" } as const;

/** Statements by topic and call, with what changed since the call before. */
export function heatNumbers({ calls, topics, base }: Heat): Numbers {
  return {
    caption: `Statements on each topic in each call, and what is new, back or gone since the call before. Base: ${count(base.statements, "statement")} in ${count(base.calls, "call")}.`,
    first: "Topic",
    heads: calls.map(({ call, base }) => ({
      name: formatDay(call.date, "short"),
      base: `of ${base.statements}`,
    })),
    rows: topics.map(({ label, cells }) => ({
      name: label,
      cells: cells.map(({ statements, change }) => `${statements}${change ? CHANGES[change] : ""}`),
    })),
  };
}

/** Words of each readout by who was given them. */
export function wordNumbers({ parts, calls, total, readouts }: WordShares): Numbers {
  return {
    caption: `Words of each readout by who was given them. Base: ${count(total.words, "word")} in ${count(readouts, "readout")}.`,
    first: "Call",
    heads: [...parts.map((part) => ({ name: partName(part) })), { name: "All" }],
    rows: [
      ...calls.map((one) => ({
        name: `${formatDay(one.call.date)}, ${one.call.title}`,
        cells: [...shares(one), String(one.words)],
      })),
      { name: "All readouts", cells: [...shares(total), String(total.words)] },
    ],
  };
}
