import type { Metadata } from "next";
import { sideHues } from "../../lib/drawing/hues";
import { goneAltogether } from "../../lib/silence/silence";
import { listWords } from "../../lib/view/counting";
import { formatDay } from "../../lib/view/dates";
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
  const { around, call, calls, silence, alone, absent, base } = silenceFigures(read.view, read.found);
  const hues = sideHues(columns.sides);
  const chosen = call === undefined ? undefined : columns.calls[call];
  const gone = silence ? goneAltogether(silence).filter(({ kind }) => kind === "topic") : [];
  return (
    <>
      <SiteNav here="/silence" query={read.query.slice(1)} />
      <div className="page">
        <main id="main">
          <header className={styles.heading}>
            <h1>{headlineOf(chosen?.date, gone, silence?.earlier.length ?? 0)}</h1>
            <p>
              For each side of one call, the topics and set phrases that its part of earlier readouts has and
              this one has not, and those that are new, compared by the program with the calls of the same
              countries before it. What is not in the readout may well have been discussed.
            </p>
          </header>
          <ViewLine {...read} whole="/silence" csv={`/silence.csv${read.query}`} />
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

/** "Not in the readout of 11 August 2024: Afghanistan, Nuclear issue and 3 more". */
function headlineOf(date: string | undefined, gone: readonly { label: string }[], earlier: number): string {
  if (date === undefined) return "No call to look at";
  const day = formatDay(date);
  if (earlier === 0) return `${day}: no earlier call of these countries to compare with`;
  if (gone.length === 0) return `Every earlier topic is in the readout of ${day}`;
  const named = gone.slice(0, 3).map(({ label }) => label);
  const rest = gone.length > 3 ? [`${gone.length - 3} more`] : [];
  return `Not in the readout of ${day}: ${listWords([...named, ...rest])}`;
}
