import { type SortingState, type Updater, useTable } from "@tanstack/react-table";
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef } from "react";
import type { Columns } from "../../lib/corpus/columns";
import { TABLE_COLUMNS, type TableColumn } from "../../lib/view/table-columns";
import type { Sort } from "../../lib/view/view";
import type { Hues } from "../dashboard/hues";
import { features, columns as tableColumns } from "./columns";
import { TableHead } from "./head";
import type { Line } from "./line";
import { rowReader } from "./shown-row";
import { StatementRow } from "./statement-row";
import { useRowWindow } from "./use-row-window";

/** Rows above and below those in sight whose lines are asked for with them. */
const AROUND = 60;

interface StatementsTableProps {
  columns: Columns;
  /** Positions in the columns, in the order shown. */
  rows: Uint32Array;
  lines: ReadonlyMap<number, Line>;
  sort: readonly Sort[];
  hidden: readonly TableColumn[];
  /** Search words to mark. */
  words: string;
  hues: Hues;
  query: string;
  onSort: (sort: Sort[]) => void;
  /** Asks for the lines of the rows in sight that are not there yet. */
  onWant: (positions: number[]) => void;
}

/** The statements of the view, one a row. Only the rows in sight are in the page; the whole table's size is said to screen readers. */
export const StatementsTable = memo(function StatementsTable(props: StatementsTableProps) {
  const { columns, rows, lines, sort, hidden, words, hues, query, onSort, onWant } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useRowWindow(rows, columns.length, scroller);
  const read = useMemo(() => rowReader(columns), [columns]);

  const data = useMemo(
    () => Array.from(rows.subarray(seen.from, seen.to), (at) => read(at, lines.get(at))),
    [lines, read, rows, seen.from, seen.to],
  );

  useEffect(() => {
    if (data.every((row) => row.line)) return;
    const near = rows.subarray(Math.max(0, seen.from - AROUND), seen.to + AROUND);
    onWant(Array.from(near).filter((at) => !lines.has(at)));
  }, [data, lines, onWant, rows, seen.from, seen.to]);

  const sorting = useMemo(() => sort.map(({ column, desc }) => ({ id: column, desc })), [sort]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(hidden.map((column) => [column, false])),
    [hidden],
  );
  const table = useTable({
    features,
    columns: tableColumns,
    data,
    state: { sorting, columnVisibility },
    manualSorting: true,
    sortDescFirst: false,
    onSortingChange: (updater: Updater<SortingState>) => {
      const next = typeof updater === "function" ? updater(sorting) : updater;
      onSort(
        next.flatMap(({ id, desc }) =>
          TABLE_COLUMNS.filter((column) => column === id).map((column) => ({ column, desc })),
        ),
      );
    },
  });
  const visible = useMemo(() => TABLE_COLUMNS.filter((column) => !hidden.includes(column)), [hidden]);

  return (
    <section className="table-scroll" ref={scroller} aria-label="Table of statements">
      <div style={{ paddingTop: seen.above, paddingBottom: seen.below }}>
        <table aria-rowcount={rows.length + 1}>
          <TableHead table={table} sorted={sort.length} />
          <tbody onClick={openRow} onKeyDown={moveFocus}>
            {table.getRowModel().rows.map((row, place) => (
              <StatementRow
                key={row.original.at}
                row={row.original}
                place={seen.from + place + 2}
                visible={visible}
                words={words}
                hues={hues}
                query={query}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
});

/** A press anywhere on a row follows its link, unless it ends a selection of text. */
function openRow(event: MouseEvent<HTMLElement>) {
  const target = event.target as HTMLElement;
  if (target.closest("a, button") || window.getSelection()?.toString()) return;
  target.closest("tr")?.querySelector<HTMLAnchorElement>("a")?.click();
}

/** Arrow keys go from a row's link to that of the row above or below. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const row = (event.target as HTMLElement).closest("tr");
  const next = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[event.key];
  const link = next?.querySelector("a");
  if (!link) return;
  event.preventDefault();
  link.focus();
}
