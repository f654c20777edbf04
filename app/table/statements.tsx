import { memo, type PointerEvent } from "react";
import { TOPICS } from "../../lib/codebook/labels";
import type { TopicId } from "../../lib/codebook/topics";
import type { Columns } from "../../lib/corpus/columns";
import { remedies } from "../../lib/figures/remedies";
import type { TableColumn } from "../../lib/view/table-columns";
import type { Sort, View } from "../../lib/view/view";
import { Empty } from "../dashboard/empty";
import type { NearFigures, Shown } from "../dashboard/figures";
import type { Hues } from "../dashboard/hues";
import { ColumnsMenu } from "./columns-menu";
import type { Line } from "./line";
import { StatementsTable } from "./statements-table";

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
  /** Topics pointed at in the chart. */
  pointed: readonly TopicId[] | null;
  /** The topic pointed at in the table. */
  onPoint: (topic: TopicId | null) => void;
}

/** The statements of the view: what to take away, which columns, and the table, or why it is empty. */
export const Statements = memo(function Statements(props: StatementsProps) {
  const {
    columns,
    shown,
    near,
    lines,
    failed,
    hues,
    query,
    onWant,
    onSort,
    onHide,
    onView,
    onReset,
    pointed,
    onPoint,
  } = props;
  const { view, found } = shown;
  const count = near.rows.length;
  const point = (event: PointerEvent<HTMLElement>) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>("[data-topic]")?.dataset.topic;
    onPoint(TOPICS.find((topic) => topic.id === id)?.id ?? null);
  };

  return (
    <section
      className="statements-part"
      aria-labelledby="statements-title"
      onPointerOver={point}
      onPointerLeave={() => onPoint(null)}
    >
      {pointed && <style>{litCss(pointed)}</style>}
      <div className="section-head">
        <h2 id="statements-title">Statements</h2>
        <ColumnsMenu hidden={view.hidden} onHide={onHide} />
        <a className="button" href={`/statements.json?${query}`} download>
          JSON
        </a>
        <a className="button" href={`/statements.csv?${query}`} download>
          Download CSV ({count} {count === 1 ? "statement" : "statements"})
        </a>
      </div>
      {failed && (
        <p className="problems" role="status">
          Some rows could not be fetched. Scrolling asks for them again; the download has them all.
        </p>
      )}
      {count > 0 ? (
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

/** Lights the topics that are pointed at in the chart, without drawing a row anew. */
function litCss(topics: readonly TopicId[]): string {
  return `${topics.map((id) => `.table-topics [data-topic="${id}"]`).join()}{background:var(--found);color:var(--ink)}`;
}
