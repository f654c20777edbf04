import { memo, type PointerEvent } from "react";
import type { Columns } from "../../lib/corpus/columns";
import { remedies } from "../../lib/figures/remedies";
import { count } from "../../lib/view/counting";
import type { TableColumn } from "../../lib/view/table-columns";
import type { Sort, View } from "../../lib/view/view";
import { Empty } from "../dashboard/empty";
import type { NearFigures, Shown } from "../dashboard/figures";
import type { Hues } from "../dashboard/hues";
import { light } from "../figure/linked";
import { meaningOf } from "../figure/meaning";
import { ColumnsMenu } from "./columns-menu";
import type { Line } from "./line";
import { StatementsTable } from "./statements-table";

/** The words of a row that stand for a topic, a call, a speaker or a side; the row itself stands for all of its own. */
const POINTED = "[data-topics]:not(tr),[data-calls]:not(tr),[data-speaker]:not(tr),[data-side]:not(tr)";

interface StatementsProps {
  columns: Columns;
  shown: Shown;
  near: NearFigures;
  lines: ReadonlyMap<number, Line>;
  failed: boolean;
  hues: Hues;
  query: string;
  onWant: (positions: number[]) => void;
  onSort: (sort: Sort[]) => void;
  onHide: (hidden: TableColumn[]) => void;
  onView: (view: View) => void;
  onReset: () => void;
}

/** The statements of the view: what to take away, which columns, and the table, or why it is empty. */
export const Statements = memo(function Statements(props: StatementsProps) {
  const { columns, shown, near, lines, failed, hues, query, onWant, onSort, onHide, onView, onReset } = props;
  const { view, found } = shown;
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
        <a className="button" href={`/statements.json?${query}`} download>
          JSON
        </a>
        <a className="button" href={`/statements.csv?${query}`} download>
          Download CSV ({count(near.rows.length, "statement")})
        </a>
      </div>
      {failed && (
        <p className="problems" role="status">
          Some rows could not be fetched. Scrolling asks for them again; the download has them all.
        </p>
      )}
      {near.rows.length > 0 ? (
        <StatementsTable
          columns={columns}
          rows={near.rows}
          lines={lines}
          sort={view.sort}
          hidden={view.hidden}
          words={view.words}
          hues={hues}
          onSort={onSort}
          onWant={onWant}
        />
      ) : (
        <Empty
          sentence={near.sentence}
          remedies={remedies(columns, view, near.facets, found)}
          onRemove={(remedy) => onView(remedy.view)}
          onReset={onReset}
        />
      )}
    </section>
  );
});
