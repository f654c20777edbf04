import type { ReactNode } from "react";
import styles from "./codebook.module.css";

interface Props {
  /** The entry's anchor, and its code in files and addresses. */
  id: string;
  label: string;
  /** How often it was met. */
  count: ReactNode;
}

/** The head of an entry: its name, its code as a link to itself, and how often it was met. */
export function Heading({ id, label, count }: Props) {
  return (
    <header className={styles.head}>
      <h3 className="hued" id={`${id}-name`}>
        {label}
      </h3>
      <a href={`#${id}`} className={styles.code} aria-label={`Link to ${label}`}>
        #{id}
      </a>
      <p className={`quiet ${styles.count}`}>{count}</p>
    </header>
  );
}
