"use client";

import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { TopicId } from "../../lib/codebook/topics";
import { type PackedColumns, unpackColumns } from "../../lib/corpus/pack";
import { formatView } from "../../lib/view/format";
import type { Parsed } from "../../lib/view/parse";
import type { TableColumn } from "../../lib/view/table-columns";
import type { Sort, View } from "../../lib/view/view";
import type { TrendPick } from "../charts/pick";
import { Filters } from "../filters/filters";
import { clear, isNarrowed, type Kind, toggle } from "../filters/kinds";
import type { RaisedPick } from "../matrix/pick";
import type { Line } from "../table/line";
import { Statements } from "../table/statements";
import { CallsShown } from "./calls-shown";
import "./dashboard.css";
import { sideHues } from "../../lib/drawing/hues";
import { farFigures, nearFigures } from "./figures";
import { Lead } from "./lead";
import { ParticipantsShown } from "./participants-shown";
import { pickRaised, pickTrend } from "./picks";
import { Problems } from "./problems";
import { RaisedPart } from "./raised-part";
import { ShownLine } from "./shown-line";
import { TrendPart } from "./trend-part";
import { type FoundRows, useFound } from "./use-found";
import { useLines } from "./use-lines";
import { type Step, useView } from "./use-view";

/** With more rows than this the charts are drawn after the words and the table, so that those answer at once. */
const MANY = 3000;

interface DashboardProps {
  packed: PackedColumns;
  /** The view in the page's address. */
  parsed: Parsed;
  /** The words of the first rows of the view, or of all rows where the corpus is small. */
  firstLines: Line[];
  /** Where the view's words are, when the corpus is too large to be searched in the browser. */
  firstFound: FoundRows | null;
}

/**
 * The page of figures. A choice goes one way: view → figures (pure functions of columns and view) → words, filters,
 * table and charts; and the view into the address.
 */
export function Dashboard({ packed, parsed, firstLines, firstFound }: DashboardProps) {
  const columns = useMemo(() => unpackColumns(packed), [packed]);
  const hues = useMemo(() => sideHues(columns.sides), [columns]);
  const { view, problems, change } = useView(columns, parsed);
  const { lines, want, failed } = useLines(firstLines);
  const { found, isSearching } = useFound(view.words, lines, columns.length, firstFound);

  const shown = useMemo(() => ({ view, found }), [view, found]);
  const near = useMemo(() => nearFigures(columns, shown), [columns, shown]);
  const deferred = useDeferredValue(shown);
  const later = columns.length > MANY ? deferred : shown;
  const far = useMemo(() => farFigures(columns, later), [columns, later]);
  const query = formatView(view);

  const [inTable, setInTable] = useState<TopicId | null>(null);
  const [inChart, setInChart] = useState<TrendPick | null>(null);
  const pointed = useMemo(() => (inTable ? [inTable] : null), [inTable]);
  const onToggle = useCallback((kind: Kind, id: string) => change((old) => toggle(old, kind, id)), [change]);
  const onWords = useCallback(
    (words: string, step: Step) => change((old) => ({ ...old, words }), step),
    [change],
  );
  const onView = useCallback((next: View) => change(() => next), [change]);
  const onReset = useCallback(() => change(clear), [change]);
  const onTrend = useCallback(
    (pick: TrendPick) => change((old) => pickTrend(old, pick, columns)),
    [change, columns],
  );
  const onRaised = useCallback(
    (pick: RaisedPick) => change((old) => pickRaised(old, pick, columns)),
    [change, columns],
  );
  const onSort = useCallback((sort: Sort[]) => change((old) => ({ ...old, sort })), [change]);
  const onHide = useCallback((hidden: TableColumn[]) => change((old) => ({ ...old, hidden })), [change]);

  return (
    <main id="main" className="page dashboard" data-view={query}>
      <Lead {...near.words} />
      <Problems problems={problems} />
      <Filters facets={near.facets} words={view.words} hues={hues} onToggle={onToggle} onWords={onWords} />
      <ShownLine
        sentence={near.sentence}
        isNarrowed={isNarrowed(view)}
        isSearching={isSearching}
        onReset={onReset}
      />
      <div className="dashboard-pair">
        <TrendPart
          figure={far.trend}
          isEmpty={near.rows.length === 0}
          query={query}
          pointed={pointed}
          onChange={change}
          onPick={onTrend}
          onPoint={setInChart}
        />
        <Statements
          columns={columns}
          shown={shown}
          near={near}
          lines={lines}
          failed={failed}
          hues={hues}
          query={query}
          onWant={want}
          onSort={onSort}
          onHide={onHide}
          onView={onView}
          onReset={onReset}
          pointed={inChart?.topics ?? null}
          onPoint={setInTable}
        />
      </div>
      {near.rows.length > 0 && (
        <div className="dashboard-second">
          <RaisedPart figure={far.raised} hues={hues} query={query} onPick={onRaised} />
          <div className="dashboard-lists">
            <CallsShown calls={far.calls} query={query} />
            <ParticipantsShown figure={far.participants} hues={hues} />
          </div>
        </div>
      )}
    </main>
  );
}
