import { Fragment } from "react";
import type { Columns } from "../../lib/corpus/columns";
import { count } from "../../lib/view/counting";
import { formatDay } from "../../lib/view/dates";
import type { Hues } from "../dashboard/hues";
import type { Line } from "../table/line";
import { rowReader } from "../table/shown-row";
import { hueStyle } from "../theme/hue";

interface Props {
  columns: Columns;
  /** Positions in the columns, in the order shown. */
  rows: Uint32Array;
  lines: ReadonlyMap<number, Line>;
  hues: Hues;
}

/** The statements of the view, whole, under the call that they are from. */
export function PrintedStatements({ columns, rows, lines, hues }: Props) {
  const read = rowReader(columns);
  const there = Array.from(
    rows.filter((at) => lines.has(at)),
    (at) => read(at, lines.get(at)),
  );
  if (there.length === 0) return null;
  return (
    <table>
      <caption>
        <h2>{count(rows.length, "statement")}</h2>
        {there.length < rows.length &&
          `Only ${there.length} of them are here: “Print” beside the table fetches the rest, and the page’s download has all.`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          <th scope="col">
            Statement <span>Topics · acts</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {there.map(({ at, call, speaker, side, topics, acts, line }, i) => (
          <Fragment key={at}>
            {there[i - 1]?.call !== call && (
              <tr className="report-call">
                <th colSpan={2} scope="rowgroup">
                  {call.title}, {formatDay(call.date)}
                </th>
              </tr>
            )}
            <tr>
              <td className="hued" style={hueStyle(hues[side.id] ?? "grey")}>
                {speaker?.short ?? "Both"}
              </td>
              <td>
                {line?.text}{" "}
                <span>
                  {topics.map(({ label, isFirst }) => `${label}${isFirst ? " (1st)" : ""}`).join(", ")}
                  {acts.length > 0 && <i> · {acts.join(", ")}</i>}
                </span>
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
