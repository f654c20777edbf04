import { memo, useCallback, useMemo, useState } from "react";
import { type Columns, topicMask } from "../../lib/corpus/columns";
import { FIGURES, type FigureInput } from "../../lib/drawing/compose";
import type { Meaning } from "../../lib/drawing/scene";
import type { Order, RaisedForm, View } from "../../lib/view/view";
import { Chart } from "../figure/chart";
import { FigurePart } from "../figure/figure-part";
import { NumbersTable } from "../figure/numbers-table";
import { pictureAddress } from "../figure/picture-address";
import { TITLES } from "../figure/titles";
import { Options } from "../options/options";
import type { Line } from "../table/line";
import { OpenedCell } from "./opened-cell";
import type { Sureness } from "./sure";
import type { ViewState } from "./use-view";

const FORMS: Record<RaisedForm, string> = { speaker: "Speaker", side: "Side against side" };
const ORDERS: Record<Order, string> = { total: "Total", lopsided: "Lopsidedness", family: "Family" };
const WIDTHS = [358, 780];

export interface RaisedPartProps {
  input: FigureInput;
  /** The reader’s choices, which the figure follows a moment later. */
  chosen: View;
  sure: Sureness;
  query: string;
  lines: ReadonlyMap<number, Line>;
  onWant: (positions: number[]) => void;
  onChange: ViewState["change"];
  onPick: (of: Meaning) => void;
  onLetGo: () => void;
}

/** Who spoke of what: by speaker, or two sides against each other. A cell opens its sentences in place. */
export const RaisedPart = memo(function RaisedPart(props: RaisedPartProps) {
  const { input, chosen, sure, query, lines, onWant, onChange, onPick, onLetGo } = props;
  const { view, columns } = input;
  const id = view.raised === "side" ? "apart" : "raised";
  const raised = useMemo(() => FIGURES[id](input), [id, input]);
  const [opened, setOpened] = useState<Meaning | null>(null);
  const rows = useMemo(
    () => (opened ? rowsOf(columns, input.match.rows, opened) : []),
    [columns, input, opened],
  );
  const open = useCallback(
    (of: Meaning) => {
      const isCell = of.topics && (of.speaker || of.side);
      if (isCell) setOpened(of);
      else onPick(of);
    },
    [onPick],
  );
  const close = useCallback(() => setOpened(null), []);
  return (
    <FigurePart
      id={id}
      title={TITLES[id]}
      caption={raised.caption}
      query={query}
      shown={input}
      sure={sure[id]}
      controls={
        <div className="chart-controls">
          <Options
            name="raised"
            legend="By"
            options={FORMS}
            value={chosen.raised}
            onChange={(id) => onChange((old) => ({ ...old, raised: id }))}
          />
          <Options
            name="order"
            legend="Order by"
            options={ORDERS}
            value={chosen.order}
            onChange={(id) => onChange((old) => ({ ...old, order: id }))}
          />
        </div>
      }
      table={<NumbersTable numbers={raised.numbers} title={TITLES[id]} />}
    >
      {raised.isEmpty ? (
        <p className="figure-none quiet">None of these statements carries a topic.</p>
      ) : (
        <Chart
          label="Topics and who spoke of them. Arrow keys go from mark to mark, Enter opens a cell’s statements."
          draw={raised.draw}
          widths={WIDTHS}
          picture={pictureAddress(id, query)}
          onPick={open}
          onLetGo={opened ? close : onLetGo}
        />
      )}
      {opened && (
        <OpenedCell
          columns={columns}
          rows={rows}
          lines={lines}
          hues={input.hues}
          query={query}
          onWant={onWant}
          onKeep={() => {
            onPick(opened);
            close();
          }}
          onClose={close}
        />
      )}
    </FigurePart>
  );
});

/** The rows of the view that a cell counts. */
function rowsOf(columns: Columns, rows: Uint32Array, { topics = [], speaker, side }: Meaning): number[] {
  const mask = topicMask(topics);
  const person = columns.speakers.findIndex(({ id }) => id === speaker);
  const country = columns.sides.findIndex(({ id }) => id === side);
  return [...rows].filter(
    (at) =>
      ((columns.topics[at] ?? 0) & mask) !== 0 &&
      (speaker === undefined || columns.speaker[at] === person) &&
      (side === undefined || columns.side[at] === country),
  );
}
