import type { ReactNode } from "react";
import { familyHue } from "../../lib/drawing/hues";
import { withView } from "../../lib/view/keep";
import type { TableColumn } from "../../lib/view/table-columns";
import type { Hues } from "../dashboard/hues";
import { hueStyle } from "../theme/hue";
import { dayMonthYear } from "./day";
import { Marked } from "./marked";
import type { ShownRow } from "./shown-row";

interface CellProps {
  row: ShownRow;
  words: string;
  hues: Hues;
  /** The page's query, which the links keep. */
  query: string;
}

/** What each column of the table shows of a row. */
export const CELLS: Record<TableColumn, (props: CellProps) => ReactNode> = {
  date: ({ row }) => (
    <time data-calls={row.call.id} dateTime={row.call.date}>
      {dayMonthYear(row.call.date)}
    </time>
  ),
  call: ({ row }) => <span data-calls={row.call.id}>{row.call.title}</span>,
  speaker: ({ row, hues }) => (
    <span
      className={row.speaker ? "hued table-speaker" : "quiet"}
      style={hueStyle(hues[row.side.id] ?? "grey")}
      title={row.speaker?.name}
      data-speaker={row.speaker?.id ?? "both"}
    >
      {row.speaker?.short ?? "both together"}
    </span>
  ),
  side: ({ row }) => <span data-side={row.side.id}>{row.speaker ? row.side.name : "Both"}</span>,
  statement: ({ row, words, query }) =>
    row.line ? (
      <>
        <a href={withView(row.line.path, query)}>
          <Marked text={row.line.text} words={words} />
        </a>
        <a href={withView(row.line.home, query)} className="table-home" aria-label="Cite this statement">
          cite
        </a>
      </>
    ) : (
      <span className="table-waiting">Fetching the sentence …</span>
    ),
  topics: ({ row }) => (
    <ul className="table-topics">
      {row.topics.map((topic) => (
        <li key={topic.id} data-topics={topic.id} style={hueStyle(familyHue(topic.family))}>
          {topic.label}
          {topic.isFirst && (
            <abbr title="First in the readout to speak of it" className="table-first">
              1st
            </abbr>
          )}
        </li>
      ))}
    </ul>
  ),
  acts: ({ row }) => row.acts.join(", "),
};
