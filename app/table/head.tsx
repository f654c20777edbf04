import type { Column, Table } from "@tanstack/react-table";
import type { features } from "./columns";
import type { ShownRow } from "./shown-row";

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;

interface TableHeadProps {
  table: Pick<Table<typeof features, ShownRow>, "getVisibleLeafColumns">;
  /** By how many columns the table is sorted. */
  sorted: number;
}

/** The table's head: a press sorts by the column, one more the other way round, a third not at all; with Shift it adds the column. */
export function TableHead({ table, sorted }: TableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {table.getVisibleLeafColumns().map((column) => (
          <ColumnHead key={column.id} column={column} isOneOfSeveral={sorted > 1} />
        ))}
      </tr>
    </thead>
  );
}

function ColumnHead({
  column,
  isOneOfSeveral,
}: {
  column: Column<typeof features, ShownRow>;
  isOneOfSeveral: boolean;
}) {
  const direction = column.getIsSorted();
  return (
    <th scope="col" data-column={column.id} aria-sort={direction ? ARIA_SORT[direction] : undefined}>
      <button
        type="button"
        title="Sorts; with Shift, sorts within the order there is"
        onClick={column.getToggleSortingHandler()}
      >
        {String(column.columnDef.header)}
        {direction && (
          <span className="table-arrow" aria-hidden="true">
            {direction === "asc" ? "▲" : "▼"}
            {isOneOfSeveral && column.getSortIndex() + 1}
          </span>
        )}
      </button>
    </th>
  );
}
