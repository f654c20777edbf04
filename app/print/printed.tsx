import type { Columns } from "../../lib/corpus/columns";
import {
  composeChanges,
  composeTime,
  composeTopics,
  composeWords,
  FIGURES,
  type FigureInput,
} from "../../lib/drawing/compose";
import type { NearFigures } from "../dashboard/figures";
import type { Line } from "../table/line";
import "./print.css";
import { PrintedFigure } from "./printed-figure";
import { PrintedStatements } from "./printed-statements";
import { usePrinting } from "./use-printing";

interface PrintedProps {
  columns: Columns;
  near: NearFigures;
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

function Report({ columns, near, input, lines, query, version }: PrintedProps) {
  const topics = composeTopics(input);
  const address = `${location.origin}/${query && `?${query}`}`;
  return (
    <article className="report">
      <header>
        <h1>{near.words.headline}</h1>
        <p>{near.words.sentences.join(" ")}</p>
        <p className="report-shown">{near.sentence}</p>
      </header>
      <div className="report-columns">
        <PrintedFigure title="What was talked about" figure={topics} isLed={false} />
        <PrintedFigure title="What is new, what has gone" figure={composeChanges(input)} />
        <PrintedFigure
          title="Who raised what"
          figure={FIGURES[input.view.raised === "side" ? "apart" : "raised"](input)}
        />
        <PrintedFigure title="Each side’s share of the words" figure={composeWords(input)} />
        <PrintedFigure title="The calls in time" figure={composeTime(input)} />
        <PrintedStatements columns={columns} rows={near.rows} lines={lines} hues={input.hues} />
      </div>
      <footer>
        {topics.caption.source} Data version {version}, {address}
      </footer>
    </article>
  );
}
