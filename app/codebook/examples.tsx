import type { HueName } from "../../lib/drawing/palette";
import type { Example } from "../../lib/entries/example";
import { formatDay } from "../../lib/view/dates";
import { withView } from "../../lib/view/keep";
import { hueStyle } from "../theme/hue";
import styles from "./codebook.module.css";

interface Props {
  examples: readonly Example[];
  /** The view's query, which the call's page hands on. */
  query: string;
  /** Sentences that the tests hold the coder to: such as have the code, and such as only look like it. */
  so: readonly string[];
  notSo: readonly string[];
  hues: Record<string, HueName>;
}

/** Sentences of the corpus that have a code, each with the way to it, then those of the table: that are so, and that are not. */
export function Examples({ examples, query, so, notSo, hues }: Props) {
  const shown = examples.map(({ before, words, after }) => `${before}${words}${after}`);
  const others = so.filter((sentence) => !shown.includes(sentence));
  return (
    <>
      {examples.length > 0 ? (
        <ul className={styles.examples}>
          {examples.map(({ path, callDate, n, speaker, side, before, words, after }) => (
            <li key={path} style={hueStyle(hues[side] ?? "grey")}>
              <q>
                {before}
                <mark>{words}</mark>
                {after}
              </q>{" "}
              <a href={withView(path, query)}>
                <span className="hued">{speaker ?? "Both sides"}</span>, {formatDay(callDate)}, sentence {n}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">No statement of the view shows it by words of its own.</p>
      )}
      <Sentences title="Also" sentences={others} />
      <Sentences title="But not" sentences={notSo} />
    </>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div className={styles.sentences}>
      <h4>{title}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <q>{sentence}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
