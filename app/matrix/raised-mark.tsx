import styles from "./matrix.module.css";

/** Diameter of the largest dot, in pixels. */
const LARGEST = 22;

/** A dot whose area is a part of the largest count's, with a flag where the count holds a first mention. */
export function RaisedMark({ count, most, first }: { count: number; most: number; first: boolean }) {
  const radius = Math.max(1.5, (LARGEST / 2) * Math.sqrt(count / most));
  return (
    <svg className={styles.mark} width="32" height="26" viewBox="0 0 32 26" aria-hidden="true">
      <circle cx="12" cy="14" r={radius} />
      {first && <path d={`M ${12 + radius * 0.8} ${14 - radius * 0.8} v -9 l 7 3.5 l -7 3.5`} />}
    </svg>
  );
}
