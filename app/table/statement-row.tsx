import { memo } from "react";
import type { TableColumn } from "../../lib/view/table-columns";
import type { Hues } from "../dashboard/hues";
import { CELLS } from "./cells";
import type { ShownRow } from "./shown-row";

interface StatementRowProps {
  row: ShownRow;
  /** Place in the whole table, the head being 1. */
  place: number;
  visible: readonly TableColumn[];
  words: string;
  hues: Hues;
  query: string;
}

/** One statement of the table. */
export const StatementRow = memo(function StatementRow({
  row,
  place,
  visible,
  words,
  hues,
  query,
}: StatementRowProps) {
  return (
    <tr
      data-at={row.at}
      aria-rowindex={place}
      data-topics={row.topics.map(({ id }) => id).join(" ")}
      data-calls={row.call.id}
      data-speaker={row.speaker?.id ?? "both"}
      data-side={row.side.id}
    >
      {visible.map((column) => (
        <td key={column} data-column={column}>
          {CELLS[column]({ row, words, hues, query })}
        </td>
      ))}
    </tr>
  );
});
