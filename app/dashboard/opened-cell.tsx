import { useEffect, useRef } from "react";
import { callPath } from "../../lib/corpus/address";
import type { Columns } from "../../lib/corpus/columns";
import type { HueName } from "../../lib/drawing/palette";
import { count } from "../../lib/view/counting";
import { formatDay } from "../../lib/view/dates";
import { withView } from "../../lib/view/keep";
import type { Line } from "../table/line";
import { hueStyle } from "../theme/hue";

interface Props {
  columns: Columns;
  /** Positions of the statements. */
  rows: readonly number[];
  lines: ReadonlyMap<number, Line>;
  hues: Record<string, HueName>;
  /** The page's query, which the links keep. */
  query: string;
  onWant: (positions: number[]) => void;
  /** Keeps the cell as a filter of the whole page. */
  onKeep: () => void;
  onClose: () => void;
}

/** The statements of a cell, below its chart. */
export function OpenedCell({ columns, rows, lines, hues, query, onWant, onKeep, onClose }: Props) {
  const head = useRef<HTMLParagraphElement>(null);
  const missing = rows.filter((at) => !lines.has(at));
  useEffect(() => {
    if (missing.length > 0) onWant(missing);
  }, [missing, onWant]);
  return (
    <section className="opened" aria-label="Statements of the cell">
      <p ref={head} className="opened-head" role="status">
        {count(rows.length, "statement")}
      </p>
      <button type="button" className="button" onClick={onKeep}>
        Keep as filter
      </button>
      <button type="button" className="button" onClick={onClose}>
        Close
      </button>
      <ol>
        {rows.map((at) => {
          const call = columns.calls[columns.call[at] ?? 0];
          const speaker = columns.speakers[columns.speaker[at] ?? -1];
          const side = columns.sides[columns.side[at] ?? 0];
          const line = lines.get(at);
          return (
            <li key={at} style={hueStyle(hues[side?.id ?? ""] ?? "grey")}>
              <p className="quiet">
                <strong className="hued">{speaker?.name ?? "Both sides together"}</strong>,{" "}
                <a href={withView(line ? line.path : callPath(call?.id ?? ""), query)}>
                  {formatDay(call?.date ?? "")}
                </a>
              </p>
              <p>{line?.text ?? "…"}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
