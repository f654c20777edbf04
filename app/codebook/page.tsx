import type { Metadata } from "next";
import compiled from "../../.corpus/corpus.json";
import { FIELDS } from "../../lib/codebook/fields";
import { familyHue, sideHues } from "../../lib/drawing/hues";
import { corpus } from "../corpus";
import { SiteNav } from "../nav/site-nav";
import { hueStyle } from "../theme/hue";
import { readView, type SearchParams } from "../view/read-view";
import { ViewLine } from "../view/view-line";
import { ActArticle } from "./act";
import styles from "./codebook.module.css";
import { Contents } from "./contents";
import { entriesOf } from "./entries";
import { Fields } from "./fields";
import { Notation } from "./notation";
import { TopicArticle } from "./topic";

export const metadata: Metadata = {
  title: "Codebook",
  description: "Every topic and act: what it means, the sentences that have it, and the words that decide.",
};

/** The codebook as a page to read and to cite: every code with its definition, and its examples and terms in the view. */
export default async function CodebookPage({ searchParams }: { searchParams: SearchParams }) {
  const read = await readView(searchParams);
  const { topics, acts, base } = entriesOf(read.match);
  const hues = sideHues(corpus.sides);
  const families = FIELDS.find(({ id }) => id === "family")?.values ?? [];
  const others = FIELDS.filter(({ id }) => id !== "family");
  return (
    <>
      <SiteNav here="/codebook" query={read.query.slice(1)} />
      <div className={`page ${styles.page}`}>
        <main id="main">
          <header className={styles.lead}>
            <h1>
              The codebook: {topics.length} topics and {acts.length} acts
            </h1>
            <p>
              What each code means, sentences that have it, sentences that only look like it, and the words
              that decide: written out from the tables that the coder itself reads, and counted over the
              statements of the view.
            </p>
            <p className={`quiet ${styles.cite}`}>
              To cite: Readout, <cite>Codebook</cite>, corpus {compiled.version.slice(0, 8)}, with the entry’s
              name behind the address (/codebook#afghanistan).
            </p>
          </header>
          <ViewLine {...read} whole="/codebook" csv={`/codebook.csv${read.query}`} csvName="Terms as CSV" />
          <div className={styles.columns}>
            <Contents fields={FIELDS} />
            <div className={styles.entries}>
              {families.map(({ id, label, definition }) => (
                <section key={id} id={id} aria-labelledby={`${id}-name`} className={styles.family}>
                  <header style={hueStyle(familyHue(id))}>
                    <h2 id={`${id}-name`}>{label}</h2>
                    <p>{definition}</p>
                  </header>
                  {topics
                    .filter(({ topic }) => topic.family === id)
                    .map((entry) => (
                      <TopicArticle
                        key={entry.topic.id}
                        entry={entry}
                        base={base}
                        view={read.view}
                        hues={hues}
                      />
                    ))}
                </section>
              ))}
              <section id="acts" aria-labelledby="acts-name" className={styles.family}>
                <header>
                  <h2 id="acts-name">Acts: what a sentence does</h2>
                  <p>Every statement has one act or more. The content decides, not the reporting verb.</p>
                </header>
                {acts.map((entry) => (
                  <ActArticle key={entry.act.id} entry={entry} base={base} view={read.view} hues={hues} />
                ))}
              </section>
              <section id="fields" aria-labelledby="fields-name" className={styles.family}>
                <header>
                  <h2 id="fields-name">What else is coded</h2>
                </header>
                <Fields fields={others} />
              </section>
              <section id="notation" aria-labelledby="notation-name" className={styles.family}>
                <header>
                  <h2 id="notation-name">How terms are read</h2>
                </header>
                <Notation />
              </section>
            </div>
          </div>
        </main>
      </div>
    </>
  );
}
