import {
  composeChanges,
  composeTime,
  composeTopics,
  composeWords,
  FIGURES,
  type FigureInput,
} from "../../lib/drawing/compose";
import { headline } from "../../lib/figures/headline";
import { describeView } from "../../lib/view/describe";
import { orderRows } from "../../lib/view/order";
import type { Line } from "../table/line";
import "./print.css";
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
  const topics = composeTopics(input);
  const address = `${location.origin}/${query && `?${query}`}`;
  return (
    <article className="report">
      <header>
        <h1>{words.headline}</h1>
        <p>{words.sentences.join(" ")}</p>
        <p className="report-shown">{describeView(view, columns, match)}</p>
      </header>
      <div className="report-columns">
        <PrintedFigure title="What was talked about" figure={topics} isLed={false} />
        <PrintedFigure title="What is new, what has gone" figure={composeChanges(input)} />
        <PrintedFigure
          title="Who raised what"
          figure={FIGURES[view.raised === "side" ? "apart" : "raised"](input)}
        />
        <PrintedFigure title="Each side’s share of the words" figure={composeWords(input)} />
        <PrintedFigure title="The calls in time" figure={composeTime(input)} />
        <PrintedStatements
          columns={columns}
          rows={orderRows(columns, match.rows, view.sort)}
          lines={lines}
          hues={hues}
        />
      </div>
      <footer>
        {topics.caption.source} Data version {version}, {address}
      </footer>
    </article>
  );
}
