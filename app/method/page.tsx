import type { Metadata } from "next";
import { countTellings } from "../../lib/figures/tellings";
import { formatView } from "../../lib/view/format";
import { corpus } from "../corpus";
import { SiteNav } from "../nav/site-nav";
import { readView, type SearchParams } from "../view/read-view";
import { ViewLine } from "../view/view-line";
import { headlineOf } from "./headline";
import { Limits } from "./limits";
import { Measures } from "./measures";
import styles from "./method.module.css";
import { measuredOver } from "./narrowed";
import { Part } from "./part";
import { ReferenceNotes } from "./reference";
import { sectionsOf, TITLES } from "./sections";
import { Sets } from "./sets";
import { Tables } from "./tables";

export const metadata: Metadata = {
  title: "How sure",
  description:
    "How far the coder agrees with a reference coding, what it confuses, and what these readouts can show.",
};

/** How sure the figures are: the coder against the references, with bases and intervals, down to each difference. */
export default async function MethodPage({ searchParams }: { searchParams: SearchParams }) {
  const read = await readView(searchParams);
  const { sets, sentence } = measuredOver(read);
  const query = formatView(read.view);
  const shown = sets.filter(({ files }) => files.length > 0);
  const isMeasured = shown.length > 0;
  return (
    <>
      <SiteNav here="/method" query={query} />
      <div className="page">
        <main id="main">
          <header className={styles.lead}>
            <h1>{headlineOf(sets)}</h1>
            <p>
              How sure the figures of this site are: the coder’s output against a reference coding, sentence
              by sentence, with the base of each figure and its 95 % interval.
            </p>
          </header>
          <ViewLine
            {...read}
            sentence={sentence}
            whole="/method"
            csv={`/method.csv${read.query}`}
            csvName="Figures as CSV"
          />
          <Sets sets={sets} />
          <nav className={styles.contents} aria-label="On this page">
            <ul>
              {sectionsOf(isMeasured).map((id) => (
                <li key={id}>
                  <a href={`#${id}`}>{TITLES[id]}</a>
                </li>
              ))}
            </ul>
          </nav>
          {isMeasured && <Tables sets={shown} query={query} />}
          <Part id="reference" prose>
            <ReferenceNotes query={query} />
          </Part>
          <Part id="limits" prose>
            {read.isNarrowed && <p className="quiet">Of all calls, whatever the view.</p>}
            <Limits tellings={countTellings(corpus)} />
          </Part>
          <Part id="measures" prose>
            <Measures />
          </Part>
        </main>
      </div>
    </>
  );
}
