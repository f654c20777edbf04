import type { CSSProperties } from "react";
import styles from "./matrix.module.css";

/** Diameters of the largest dot and of the smallest, in pixels. */
const [LARGEST, SMALLEST] = [22, 3];

/** A dot whose area is a part of the largest count's, with a flag where the count holds a first mention. */
export function RaisedMark({ count, most, first }: { count: number; most: number; first: boolean }) {
  const size = Math.max(SMALLEST, LARGEST * Math.sqrt(count / most));
  return (
    <span
      className={styles.mark}
      data-first={first || undefined}
      style={{ "--size": `${size.toFixed(1)}px` } as CSSProperties}
    />
  );
}
