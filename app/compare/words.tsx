import type { Comparison } from "../../lib/compare/comparison";
import type { WordedRun, Wording } from "../../lib/compare/wording";
import type { HueName } from "../../lib/drawing/palette";
import { formatView } from "../../lib/view/format";
import type { View } from "../../lib/view/view";
import { hueStyle } from "../theme/hue";
import styles from "./compare.module.css";

interface Props {
  comparison: Comparison;
  wording: Wording;
  hues: readonly [HueName, HueName];
}

/** The words most particular to each half, and those that both use. */
export function Words({ comparison: { a, b }, wording, hues }: Props) {
  const [ofA, ofB] = [a.rows.length, b.rows.length];
  const lists = [
    { title: `More with ${a.label}`, hue: hues[0], runs: wording.a, view: a.view },
    { title: "In common", hue: "neutral" as const, runs: wording.common, view: null },
    { title: `More with ${b.label}`, hue: hues[1], runs: wording.b, view: b.view },
  ];
  return (
    <>
      <div className={styles.sectionHead}>
        <h2 id="words">Words, apart and in common</h2>
      </div>
      <p className={styles.made}>
        Words and runs of up to eight words, found by the program and not listed by hand, in at least two
        statements of one, or in one of each; the numbers are statements, first of {a.label} (of {ofA}), then
        of {b.label} (of {ofB}). Names of those on the line and the readout’s verbs of saying are left out.
      </p>
      <div className={styles.words}>
        {lists.map(({ title, hue, runs, view }) => (
          <section key={title} style={hueStyle(hue)} aria-label={title}>
            <h3 className="hued">{title}</h3>
            {runs.length === 0 ? (
              <p className="quiet">None.</p>
            ) : (
              <ol>
                {runs.map((run) => (
                  <li key={run.text}>
                    {view ? (
                      <a href={searchOf(view, run)}>{run.text}</a>
                    ) : (
                      <Both run={run} views={[a.view, b.view]} />
                    )}
                    <span className={styles.counts}>
                      {run.statements[0]} : {run.statements[1]}
                    </span>
                  </li>
                ))}
              </ol>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

/** A run in common leads to the statements of either half. */
function Both({ run, views }: { run: WordedRun; views: readonly [View, View] }) {
  return (
    <span>
      {run.text}{" "}
      <span className={styles.either}>
        {views.map((view, i) => (
          <a
            key={i === 0 ? "a" : "b"}
            href={searchOf(view, run)}
            aria-label={`“${run.text}”, ${i === 0 ? "first" : "second"}`}
          >
            {i === 0 ? "first" : "second"}
          </a>
        ))}
      </span>
    </span>
  );
}

/** The statements with these words: the view's own search words stay beside them. */
function searchOf(view: View, { text }: WordedRun): string {
  return `/?${formatView({ ...view, words: [view.words, `"${text}"`].filter(Boolean).join(" ") })}`;
}
