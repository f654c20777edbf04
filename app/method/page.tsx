import type { Metadata } from "next";
import { countTellings } from "../../lib/figures/tellings";
import { corpus } from "../corpus";
import { SiteNav } from "../nav/site-nav";
import { headlineOf } from "./headline";
import { Limits } from "./limits";
import { measured } from "./measured";
import { Measures } from "./measures";
import styles from "./method.module.css";
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
export default function MethodPage() {
  const { sets } = measured;
  const shown = sets.filter(({ files }) => files.length > 0);
  const isMeasured = shown.length > 0;
  return (
    <>
      <SiteNav here="/method" />
      <div className="page">
        <main id="main">
          <header className={styles.lead}>
            <h1>{headlineOf(measured)}</h1>
            <p>
              How sure the figures of this site are: the coder’s output against a reference coding, sentence
              by sentence, measured when the site was built, with the base of each figure and its 95 %
              interval.
            </p>
            <p className={styles.tools}>
              <a className="button" href="/method.csv" download>
                Figures as CSV
              </a>
            </p>
          </header>
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
          {isMeasured && <Tables sets={shown} />}
          <Part id="reference" prose>
            <ReferenceNotes />
          </Part>
          <Part id="limits" prose>
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
