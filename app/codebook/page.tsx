import type { Metadata } from "next";
import compiled from "../../.corpus/corpus.json";
import { FIELDS } from "../../lib/codebook/fields";
import { familyHue, sideHues } from "../../lib/drawing/hues";
import { columns, corpus } from "../corpus";
import { SiteNav } from "../nav/site-nav";
import { hueStyle } from "../theme/hue";
import { ActArticle } from "./act";
import styles from "./codebook.module.css";
import { Contents } from "./contents";
import { entries } from "./entries";
import { Fields } from "./fields";
import { Notation } from "./notation";
import { TopicArticle } from "./topic";

export const metadata: Metadata = {
  title: "Codebook",
  description: "Every topic and act: what it means, the sentences that have it, and the words that decide.",
};

/** The codebook as a page to read and to cite: every code with its definition, its examples and its terms. */
export default function CodebookPage() {
  const { topics, acts } = entries();
  const hues = sideHues(corpus.sides);
  const base = { statements: columns.length, calls: columns.calls.length };
  const families = FIELDS.find(({ id }) => id === "family")?.values ?? [];
  const others = FIELDS.filter(({ id }) => id !== "family");
  return (
    <>
      <SiteNav here="/codebook" />
      <div className={`page ${styles.page}`}>
        <main id="main">
          <header className={styles.lead}>
            <h1>
              The codebook: {topics.length} topics and {acts.length} acts
            </h1>
            <p>
              What each code means, sentences that have it, sentences that only look like it, and the words
              that decide: written out from the tables that the coder itself reads, and counted over the{" "}
              {base.statements} statements of {base.calls} calls.
            </p>
            <p className={styles.tools}>
              <a className="button" href="/codebook.csv" download>
                Terms as CSV
              </a>
              <span className="quiet">
                To cite: Readout, <cite>Codebook</cite>, corpus {compiled.version.slice(0, 8)}, with the
                entry’s name behind the address (/codebook#afghanistan).
              </span>
            </p>
          </header>
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
                      <TopicArticle key={entry.topic.id} entry={entry} base={base} hues={hues} />
                    ))}
                </section>
              ))}
              <section id="acts" aria-labelledby="acts-name" className={styles.family}>
                <header>
                  <h2 id="acts-name">Acts: what a sentence does</h2>
                  <p>Every statement has one act or more. The content decides, not the reporting verb.</p>
                </header>
                {acts.map((entry) => (
                  <ActArticle key={entry.act.id} entry={entry} base={base} hues={hues} />
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
