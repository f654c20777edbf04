import type { Metadata } from "next";
import { figureRows } from "../../lib/agreement/side-by-side";
import { ACTS, TOPICS } from "../../lib/codebook/labels";
import { countTellings } from "../../lib/figures/tellings";
import { corpus } from "../corpus";
import { ConfusionTable } from "./confusion";
import { Differences } from "./differences";
import { FiguresTable } from "./figures-table";
import { headlineOf } from "./headline";
import { Limits } from "./limits";
import { measured } from "./measured";
import { Measures } from "./measures";
import styles from "./method.module.css";
import { ReferenceNotes } from "./reference";
import { SET_NAMES } from "./set-words";
import { Sets } from "./sets";
import { codeWords, fieldWords } from "./words";

export const metadata: Metadata = {
  title: "How sure",
  description:
    "How far the coder agrees with a reference coding, what it confuses, and what these readouts can show.",
};

const SECTIONS = [
  ["fields", "By field"],
  ["topics", "By topic"],
  ["acts", "By act"],
  ["sides", "By side"],
  ["issuers", "By issuer"],
  ["confusion", "Topics confused"],
  ["differences", "Every difference"],
  ["reference", "How the reference was made"],
  ["limits", "What these readouts can and cannot show"],
  ["measures", "What the figures are"],
] as const;

const titles = new Map<string, string>(SECTIONS);

/** How sure the figures are: the coder against the references, with bases and intervals, down to each difference. */
export default function MethodPage() {
  const { sets } = measured;
  const shown = sets.filter(({ files }) => files.length > 0);
  const ids = (codes: readonly { id: string }[]) => codes.map(({ id }) => id);
  return (
    <div className="page">
      <nav className={styles.back} aria-label="Dashboard">
        <a href="/">All calls</a> · <a href="/codebook">The codebook</a>
      </nav>
      <main id="main">
        <header className={styles.lead}>
          <h1>{headlineOf(measured)}</h1>
          <p>
            How sure the figures of this site are: the coder’s output against a reference coding, sentence by
            sentence, measured when the site was built, with the base of each figure and its 95 % interval.
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
            {SECTIONS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Part id="fields">
          <FiguresTable
            caption="Agreement on each field of the coding"
            head="Field"
            sets={shown}
            rows={figureRows(shown, "field")}
            label={({ id }) => fieldWords(id)}
            anchor={({ id }) => `field-${id}`}
            redrawn
          />
        </Part>
        <Part id="topics">
          <FiguresTable
            caption="Agreement on each topic"
            head="Topic"
            sets={shown}
            rows={figureRows(shown, "topic", ids(TOPICS))}
            label={({ id }) => codeWords(id)}
            anchor={({ id }) => `topic-${id}`}
          />
        </Part>
        <Part id="acts">
          <FiguresTable
            caption="Agreement on each act"
            head="Act"
            sets={shown}
            rows={figureRows(shown, "act", ids(ACTS))}
            label={({ id }) => codeWords(id)}
            anchor={({ id }) => `act-${id}`}
          />
        </Part>
        <Part id="sides">
          <FiguresTable
            caption="Agreement on what each side says, as the reference names the side"
            head="Side"
            sets={shown}
            rows={figureRows(shown, "side")}
            label={({ id, of }) => `${id === "both" ? "Both sides" : id}: ${of}`}
          />
        </Part>
        <Part id="issuers">
          <FiguresTable
            caption="Agreement on each issuer’s readouts, as the reference names the issuer"
            head="Issuer"
            sets={shown}
            rows={figureRows(shown, "issuer")}
            label={({ id, of }) => `${id}: ${of}`}
          />
        </Part>
        <Part id="confusion">
          {shown.map(({ id, confusions }) => (
            <div key={id} className={styles.confused}>
              <h3>{SET_NAMES[id]}</h3>
              <ConfusionTable
                confusions={confusions}
                caption={`${SET_NAMES[id]}: topics that the reference and the coder give to the same sentence, where they differ`}
              />
            </div>
          ))}
        </Part>
        <Part id="differences">
          {shown.map((set) => (
            <Differences key={set.id} set={set} />
          ))}
        </Part>
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
  );
}

/** A part of the page under its title. */
function Part({ id, prose = false, children }: { id: string; prose?: boolean; children: React.ReactNode }) {
  return (
    <section
      id={id}
      className={prose ? `${styles.part} ${styles.prose}` : styles.part}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>{titles.get(id)}</h2>
      {children}
    </section>
  );
}
