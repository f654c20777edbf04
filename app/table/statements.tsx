import { memo, type PointerEvent, useMemo } from "react";
import type { FigureInput } from "../../lib/drawing/compose";
import { facets } from "../../lib/figures/facets";
import { remedies } from "../../lib/figures/remedies";
import { count } from "../../lib/view/counting";
import { describeView } from "../../lib/view/describe";
import { orderRows } from "../../lib/view/order";
import type { TableColumn } from "../../lib/view/table-columns";
import type { Sort, View } from "../../lib/view/view";
import { Empty } from "../dashboard/empty";
import { light } from "../figure/linked";
import { meaningOf } from "../figure/meaning";
import { PrintButton } from "../print/print-button";
import { ColumnsMenu } from "./columns-menu";
import type { Line } from "./line";
import { StatementsTable } from "./statements-table";

/** The words of a row that stand for a topic, a call, a speaker or a side; the row itself stands for all of its own. */
const POINTED = "[data-topics]:not(tr),[data-calls]:not(tr),[data-speaker]:not(tr),[data-side]:not(tr)";

interface StatementsProps {
  input: FigureInput;
  /** Where the view has words, the rows in which they were found. */
  found: Uint8Array | null;
  lines: ReadonlyMap<number, Line>;
  failed: boolean;
  query: string;
  onWant: (positions: number[]) => void;
  /** Takes in lines that were fetched to be printed. */
  onLines: (lines: readonly Line[]) => void;
  onSort: (sort: Sort[]) => void;
  onHide: (hidden: TableColumn[]) => void;
  onView: (view: View) => void;
  onReset: () => void;
}

/** The statements of the view: what to take away, which columns, and the table, or why it is empty. */
export const Statements = memo(function Statements(props: StatementsProps) {
  const { input, found, lines, failed, query, onWant, onLines, onSort, onHide, onView, onReset } = props;
  const { columns, view, match, hues } = input;
  const rows = useMemo(() => orderRows(columns, match.rows, view.sort), [columns, match, view.sort]);
  const point = ({ target }: PointerEvent) => {
    const pointed = target instanceof Element && target.closest<HTMLElement>(POINTED);
    light(pointed ? meaningOf(pointed) : null);
  };

  return (
    <section
      className="statements-part"
      aria-labelledby="statements-title"
      onPointerOver={point}
      onPointerLeave={() => light(null)}
    >
      <div className="section-head">
        <h2 id="statements-title">Statements</h2>
        <ColumnsMenu hidden={view.hidden} onHide={onHide} />
        <PrintButton rows={rows} lines={lines} onLines={onLines} />
        <a className="button" href={`/statements.json?${query}`} download>
          JSON
        </a>
        <a className="button last" href={`/statements.csv?${query}`} download>
          Download CSV ({count(rows.length, "statement")})
        </a>
      </div>
      {failed && (
        <p className="problems" role="status">
          Some rows could not be fetched. Scrolling asks for them again; the download has them all.
        </p>
      )}
      {rows.length > 0 ? (
        <StatementsTable
          columns={columns}
          rows={rows}
          lines={lines}
          sort={view.sort}
          hidden={view.hidden}
          words={view.words}
          hues={hues}
          query={query}
          onSort={onSort}
          onWant={onWant}
        />
      ) : (
        <Empty
          sentence={describeView(view, columns, match)}
          remedies={remedies(columns, view, facets(columns, view, found), found)}
          onRemove={(remedy) => onView(remedy.view)}
          onReset={onReset}
        />
      )}
    </section>
  );
});
