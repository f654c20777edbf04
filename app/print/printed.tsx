import { FIGURES, type FigureInput } from "../../lib/drawing/compose";
import { headline } from "../../lib/figures/headline";
import { describeView } from "../../lib/view/describe";
import { orderRows } from "../../lib/view/order";
import { TITLES } from "../figure/titles";
import type { Line } from "../table/line";
import { PrintedFigure } from "./printed-figure";
import { PrintedStatements } from "./printed-statements";
import { usePrinting } from "./use-printing";

interface PrintedProps {
  input: FigureInput;
  lines: ReadonlyMap<number, Line>;
  query: string;
  /** The data version. */
  version: string;
}

/** The page as a report on paper: it is there only while the browser prints, and then stands for the whole page. */
export function Printed(props: PrintedProps) {
  return usePrinting() ? <Report {...props} /> : null;
}

function Report({ input, lines, query, version }: PrintedProps) {
  const { columns, view, match, hues } = input;
  const words = headline(columns, view, match);
  const raised = view.raised === "side" ? "apart" : "raised";
  const order = ["topics", "changes", raised, "words", "time"] as const;
  const address = `${location.origin}/${query && `?${query}`}`;
  return (
    <article className="report">
      <header>
        <h1>{words.headline}</h1>
        <p>{words.sentences.join(" ")}</p>
        <p className="report-shown">{describeView(view, columns, match)}</p>
      </header>
      <div className="report-columns">
        {order.map((id) => (
          <PrintedFigure key={id} title={TITLES[id]} figure={FIGURES[id](input)} isLed={id !== "topics"} />
        ))}
        <PrintedStatements
          columns={columns}
          rows={orderRows(columns, match.rows, view.sort)}
          lines={lines}
          hues={hues}
        />
      </div>
      <footer>
        {FIGURES.topics(input).caption.source} Data version {version}, {address}
      </footer>
    </article>
  );
}
