import type { ReactNode } from "react";
import styles from "./method.module.css";
import { type SectionId, TITLES } from "./sections";

interface Props {
  id: SectionId;
  /** Words in lines of a length that is good to read. */
  prose?: boolean;
  children: ReactNode;
}

/** A part of the page under its title. */
export function Part({ id, prose = false, children }: Props) {
  const className = prose ? `${styles.part} ${styles.prose}` : styles.part;
  return (
    <section id={id} className={className} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{TITLES[id]}</h2>
      {children}
    </section>
  );
}
