"use client";

import { useCallback, useDeferredValue, useMemo, useRef } from "react";
import { type PackedColumns, unpackColumns } from "../../lib/corpus/pack";
import { sideHues } from "../../lib/drawing/hues";
import type { Meaning } from "../../lib/drawing/scene";
import type { ReadoutSource } from "../../lib/figures/captions/source";
import type { Period } from "../../lib/figures/periods";
import { describeView } from "../../lib/view/describe";
import { formatView } from "../../lib/view/format";
import type { Parsed } from "../../lib/view/parse";
import type { TableColumn } from "../../lib/view/table-columns";
import type { Sort, View } from "../../lib/view/view";
import { Filters } from "../filters/filters";
import { clear, isNarrowed, type Kind, toggle } from "../filters/kinds";
import type { Step } from "../nav/history";
import { SiteNav } from "../nav/site-nav";
import { Printed } from "../print/printed";
import type { Line } from "../table/line";
import { Statements } from "../table/statements";
import { Problems } from "../view/problems";
import { figureInput } from "./figures";
import { Lead } from "./lead";
import { LowerPart } from "./lower-part";
import { pick } from "./picks";
import { ShownLine } from "./shown-line";
import type { Sureness } from "./sure";
import { TopicsPart } from "./topics-part";
import { type FoundRows, useFound } from "./use-found";
import { useLines } from "./use-lines";
import { useView } from "./use-view";

/** With more rows than this the first chart is drawn after the words and the table, so that those answer at once. */
const MANY = 3000;

interface DashboardProps {
  packed: PackedColumns;
  /** Who issued each readout, and whose telling it is. */
  readouts: readonly ReadoutSource[];
  /** How often the coder is right in what each figure counts. */
  sure: Sureness;
  /** The view in the page's address. */
  parsed: Parsed;
  /** The words of the first rows of the view, or of all rows where the corpus is small. */
  firstLines: Line[];
  /** Where the view's words are, when the corpus is too large to be searched in the browser. */
  firstFound: FoundRows | null;
  /** The data version, for what is printed. */
  version: string;
}

/**
 * The page of figures. A choice goes one way: view → figures (pure functions of columns and view) → words, filters,
 * table and charts; and the view into the address.
 */
export function Dashboard(props: DashboardProps) {
  const { packed, readouts, sure, parsed, firstLines, firstFound, version } = props;
  const ground = useMemo(() => {
    const columns = unpackColumns(packed);
    return { columns, readouts, hues: sideHues(columns.sides) };
  }, [packed, readouts]);
  const { columns, hues } = ground;
  const { view, problems, change } = useView(columns, parsed);
  const { lines, want, add, failed } = useLines(firstLines);
  const { found, isSearching } = useFound(view.words, lines, columns.length, firstFound);

  // Each part makes its own figure of it, so that the browser can do something else between two of them.
  const now = useMemo(() => figureInput(ground, view, found), [ground, view, found]);
  // What lies below the first screen follows a moment later; in a large corpus the first chart too.
  const later = useDeferredValue(now);
  const query = formatView(view);

  const onToggle = useCallback((kind: Kind, id: string) => change((old) => toggle(old, kind, id)), [change]);
  const onWords = useCallback(
    (words: string, step: Step) => change((old) => ({ ...old, words }), step),
    [change],
  );
  const onView = useCallback((next: View) => change(() => next), [change]);
  const onReset = useCallback(() => change(clear), [change]);
  const before = useRef<View | null>(null);
  const onPick = useCallback(
    (of: Meaning, periods?: readonly Period[]) =>
      change((old) => {
        before.current = old;
        return pick(old, of, periods);
      }),
    [change],
  );
  // Escape lets go of what the last press kept.
  const onLetGo = useCallback(() => {
    const last = before.current;
    before.current = null;
    if (last) change(() => last);
  }, [change]);
  const onSort = useCallback((sort: Sort[]) => change((old) => ({ ...old, sort })), [change]);
  const onHide = useCallback((hidden: TableColumn[]) => change((old) => ({ ...old, hidden })), [change]);
  const common = { query, onPick, onLetGo };

  return (
    <>
      <SiteNav here="/" query={query} />
      <main id="main" className="page dashboard" data-view={query}>
        <Lead input={now} />
        <Problems problems={problems} />
        <Filters
          columns={columns}
          view={view}
          found={found}
          hues={hues}
          onToggle={onToggle}
          onWords={onWords}
        />
        <ShownLine
          sentence={describeView(view, columns, now.match)}
          isNarrowed={isNarrowed(view)}
          isSearching={isSearching}
          onReset={onReset}
        />
        <div className="dashboard-pair">
          <TopicsPart
            sure={sure.topics}
            input={columns.length > MANY ? later : now}
            onChange={change}
            {...common}
          />
          <Statements
            input={now}
            found={found}
            lines={lines}
            failed={failed}
            query={query}
            onWant={want}
            onLines={add}
            onSort={onSort}
            onHide={onHide}
            onView={onView}
            onReset={onReset}
          />
        </div>
        {now.match.rows.length > 0 && (
          <LowerPart
            sure={sure}
            input={later}
            chosen={view}
            lines={lines}
            onWant={want}
            onChange={change}
            {...common}
          />
        )}
      </main>
      <Printed input={now} lines={lines} query={query} version={version} />
    </>
  );
}
