import type { Metadata } from "next";
import { sideHues } from "../../lib/drawing/hues";
import { phraseFigures } from "../../lib/phrases/figures";
import { leastCalls } from "../../lib/phrases/find";
import { phraseHeadline } from "../../lib/phrases/headline";
import { spellCount } from "../../lib/view/counting";
import { columns, setPhrases } from "../corpus";
import { SiteNav } from "../nav/site-nav";
import { readView, type SearchParams } from "../view/read-view";
import { ViewLine } from "../view/view-line";
import { SideKey } from "./key";
import { PhraseList } from "./list";
import styles from "./phrases.module.css";

export const metadata: Metadata = {
  title: "Set phrases",
  description:
    "The wordings that recur in the calls: who uses each of them, since when, and when it drops out.",
};

/** The most phrases that the page lists; the download has all. */
const MOST = 100;

/** The set phrases of the view, each on its line of calls. */
export default async function PhrasesPage({ searchParams }: { searchParams: SearchParams }) {
  const read = await readView(searchParams);
  const figures = phraseFigures(columns, setPhrases(), read.match);
  const calls = read.match.calls.filter((held) => held === 1).length;
  const hues = sideHues(columns.sides);
  const shown = figures.slice(0, MOST);
  return (
    <>
      <SiteNav here="/phrases" query={read.query.slice(1)} />
      <div className="page">
        <main id="main">
          <header className={styles.heading}>
            <h1>{phraseHeadline(figures, calls)}</h1>
            <p>
              Set phrases are wordings of three words or more that recur in at least{" "}
              {spellCount(leastCalls(columns.calls.length), "call")}; the program found them in the
              statements, put the forms of each together, and ranks them by the number of calls and by how
              rare their words are.
            </p>
          </header>
          <ViewLine {...read} whole="/phrases" csv={`/phrases.csv${read.query}`} />
          {figures.length > 0 && (
            <>
              <SideKey columns={columns} hues={hues} />
              <PhraseList columns={columns} figures={shown} hues={hues} query={read.query} />
            </>
          )}
          {figures.length > MOST && (
            <p className="quiet">
              The first {MOST} of {figures.length} set phrases; the download has all.
            </p>
          )}
        </main>
      </div>
    </>
  );
}
