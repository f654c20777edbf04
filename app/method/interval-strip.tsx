import type { CSSProperties } from "react";
import type { Estimate } from "../../lib/agreement/estimate";
import styles from "./interval-strip.module.css";

/** A figure between 0 and 1 as a dot on a line, its interval as a bar; the words beside it say the same. */
export function IntervalStrip({ value, low, high }: Estimate) {
  const places = { "--value": value, "--low": low, "--high": high } as CSSProperties;
  return <span className={styles.strip} style={places} aria-hidden="true" />;
}
