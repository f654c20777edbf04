"use client";

import { useCallback, useDeferredValue, useMemo, useRef } from "react";
import { type PackedColumns, unpackColumns } from "../../lib/corpus/pack";
import { sideHues } from "../../lib/drawing/hues";
import type { Meaning } from "../../lib/drawing/scene";
import type { ReadoutSource } from "../../lib/figures/captions/source";
import { periodsRange } from "../../lib/figures/period-range";
import { formatView } from "../../lib/view/format";
import type { Parsed } from "../../lib/view/parse";
import type { TableColumn } from "../../lib/view/table-columns";
import type { Sort, View } from "../../lib/view/view";
import { Filters } from "../filters/filters";
import { clear, isNarrowed, type Kind, toggle } from "../filters/kinds";
import { SiteNav } from "../nav/site-nav";
import { Printed } from "../print/printed";
import type { Line } from "../table/line";
import { Statements } from "../table/statements";
import "./dashboard.css";
import "../figure/figure.css";
import { FigureOf } from "./figure-of";
import { farFigures, nearFigures } from "./figures";
import { Lead } from "./lead";
import { ParticipantsShown } from "./participants-shown";
import { pick } from "./picks";
import { Problems } from "./problems";
import { RaisedPart } from "./raised-part";
import { ShownLine } from "./shown-line";
import type { Sureness } from "./sure";
import { TopicsPart } from "./topics-part";
import { type FoundRows, useFound } from "./use-found";
import { useLines } from "./use-lines";
import { type Step, useView } from "./use-view";

/** With more rows than this the charts are drawn after the words and the table, so that those answer at once. */
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
  const { lines, want, failed } = useLines(firstLines);
  const { found, isSearching } = useFound(view.words, lines, columns.length, firstFound);

  const shown = useMemo(() => ({ view, found }), [view, found]);
  const near = useMemo(() => nearFigures(ground, shown), [ground, shown]);
  const deferred = useDeferredValue(shown);
  const later = columns.length > MANY ? deferred : shown;
  const far = useMemo(() => farFigures(ground, later), [ground, later]);
  const query = formatView(view);
  const { periods } = far.topics.figure;

  const onToggle = useCallback((kind: Kind, id: string) => change((old) => toggle(old, kind, id)), [change]);
  const onWords = useCallback(
    (words: string, step: Step) => change((old) => ({ ...old, words }), step),
    [change],
  );
  const onView = useCallback((next: View) => change(() => next), [change]);
  const onReset = useCallback(() => change(clear), [change]);
  const before = useRef<View | null>(null);
  const onPick = useCallback(
    (of: Meaning) =>
      change((old) => {
        before.current = old;
        return pick(old, of, periods);
      }),
    [change, periods],
  );
  // Escape lets go of what the last press kept.
  const onLetGo = useCallback(() => {
    const last = before.current;
    before.current = null;
    if (last) change(() => last);
  }, [change]);
  const onRange = useCallback(
    (from: number, to: number) => change((old) => periodsRange(old, periods, from, to)),
    [change, periods],
  );
  const onSort = useCallback((sort: Sort[]) => change((old) => ({ ...old, sort })), [change]);
  const onHide = useCallback((hidden: TableColumn[]) => change((old) => ({ ...old, hidden })), [change]);
  const common = { query, onPick, onLetGo };
  const plain = { ...common, shown: far.input };

  return (
    <>
      <SiteNav here="/" query={query} />
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
          <TopicsPart
            sure={sure.topics}
            topics={far.topics}
            input={far.input}
            onChange={change}
            onRange={onRange}
            {...common}
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
          />
        </div>
        {near.rows.length > 0 && (
          <div className="dashboard-second">
            <RaisedPart
              sure={sure}
              raised={far.raised}
              input={far.input}
              lines={lines}
              onWant={want}
              onChange={change}
              {...common}
            />
            <div className="dashboard-lists">
              <FigureOf
                id="words"
                title="Each side’s share of the words"
                label="Shares of the words of each readout."
                figure={far.words}
                sure={sure.words}
                widths={[358, 704, 480]}
                {...plain}
              />
              <ParticipantsShown figure={far.participants} hues={hues} />
            </div>
            <FigureOf
              id="changes"
              title="What is new, what has gone"
              label="Topics by call."
              figure={far.changes}
              sure={sure.changes}
              widths={[358, 704, 780]}
              {...plain}
            />
            <FigureOf
              id="time"
              title="The calls in time"
              label="Calls on a line of time, as high as their readouts are long."
              figure={far.time}
              sure={sure.time}
              widths={[358, 704, 480]}
              {...plain}
            />
          </div>
        )}
      </main>
      <Printed columns={columns} near={near} far={far} lines={lines} query={query} version={version} />
    </>
  );
}
