import type { CodedField } from "../../lib/codebook/fields";
import styles from "./codebook.module.css";

/** What is coded beside topics and acts, each value with its definition. */
export function Fields({ fields }: { fields: readonly CodedField[] }) {
  return fields.map(({ id, label, definition, values }) => (
    <article key={id} id={id} className={styles.entry} aria-labelledby={`${id}-name`}>
      <header className={styles.head}>
        <h3 id={`${id}-name`}>{label}</h3>
        <a href={`#${id}`} className={styles.code} aria-label={`Link to ${label}`}>
          #{id}
        </a>
      </header>
      <p className={styles.definition}>{definition}</p>
      <dl className={styles.values}>
        {values.map((value) => (
          <div key={value.id} id={value.id}>
            <dt>
              {value.label}{" "}
              <a href={`#${value.id}`} className={styles.code} aria-label={`Link to ${value.label}`}>
                #{value.id}
              </a>
            </dt>
            <dd>{value.definition}</dd>
          </div>
        ))}
      </dl>
    </article>
  ));
}
