import type { CodedField } from "../../lib/codebook/fields";
import { ACTS, FAMILIES, TOPICS } from "../../lib/codebook/labels";
import { familyHue } from "../../lib/drawing/hues";
import { hueStyle } from "../theme/hue";
import styles from "./codebook.module.css";

/** The contents of the page, each entry by its anchor. */
export function Contents({ fields }: { fields: readonly CodedField[] }) {
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      {FAMILIES.map(({ id, label }) => (
        <section key={id} style={hueStyle(familyHue(id))}>
          <h3 className="hued">
            <a href={`#${id}`}>{label}</a>
          </h3>
          <Links entries={TOPICS.filter(({ family }) => family === id)} />
        </section>
      ))}
      <section>
        <h3>
          <a href="#acts">Acts</a>
        </h3>
        <Links entries={ACTS} />
      </section>
      <section>
        <h3>
          <a href="#fields">What else is coded</a>
        </h3>
        <Links entries={fields.filter(({ id }) => id !== "family")} />
      </section>
      <section>
        <h3>
          <a href="#notation">How terms are read</a>
        </h3>
      </section>
    </nav>
  );
}

function Links({ entries }: { entries: readonly { id: string; label: string }[] }) {
  return (
    <ul>
      {entries.map(({ id, label }) => (
        <li key={id}>
          <a href={`#${id}`}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
