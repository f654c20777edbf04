import type { Metadata } from "next";
import { sideHues } from "../../lib/drawing/hues";
import { silenceHeadline } from "../../lib/silence/headline";
import { describeView } from "../../lib/view/describe";
import { columns } from "../corpus";
import { SiteNav } from "../nav/site-nav";
import { queryOf, readView, type SearchParams } from "../view/read-view";
import { ViewLine } from "../view/view-line";
import { Absences } from "./absences";
import { ChooseCall } from "./choose-call";
import { silenceFigures } from "./figures";
import { OneSidedTopics } from "./one-sided";
import { SidePart } from "./side-part";
import styles from "./silence.module.css";

export const metadata: Metadata = {
  title: "Silence",
  description:
    "What the readout of a call no longer has, what is new in it, and what only one side ever raises.",
};

/** What one call's readouts no longer have against those before, and what the readouts of the view have on one side only. */
export default async function SilencePage({ searchParams }: { searchParams: SearchParams }) {
  const read = await readView(searchParams);
  const { around, match, call, calls, silence, alone, absent, base } = silenceFigures(read.view, read.found);
  const sentence = describeView(around, columns, match);
  const hues = sideHues(columns.sides);
  const chosen = call === undefined ? undefined : columns.calls[call];
  return (
    <>
      <SiteNav here="/silence" query={read.query.slice(1)} />
      <div className="page">
        <main id="main">
          <header className={styles.heading}>
            <h1>{silenceHeadline(columns, silence)}</h1>
            <p>
              For each side of one call, the topics and set phrases that its part of earlier readouts has and
              this one has not, and those that are new, compared by the program with the calls of the same
              countries before it. What is not in the readout may well have been discussed.
            </p>
          </header>
          <ViewLine {...read} sentence={sentence} whole="/silence" csv={`/silence.csv${read.query}`} />
          {silence && chosen ? (
            <>
              <ChooseCall calls={calls} chosen={chosen} around={around} />
              <div className={styles.sides}>
                {silence.sides.map((side) => (
                  <SidePart key={side.side} part={side} hues={hues} query={queryOf(around)} />
                ))}
              </div>
              <div className={styles.pair}>
                <OneSidedTopics alone={alone} calls={base.calls} hues={hues} around={around} />
                <Absences absent={absent} calls={base.calls} />
              </div>
            </>
          ) : (
            <p>No call has such statements.</p>
          )}
        </main>
      </div>
    </>
  );
}
