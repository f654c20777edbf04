import families from "../../lib/codebook/families.json";
import { familyHue } from "../../lib/drawing/hues";
import { hueStyle } from "../theme/hue";
import styles from "./charts.module.css";
import type { TrendRow } from "./rows";

/** What the hues of the rows mean: the families of the topics shown, in the codebook's order. */
export function FamilyKey({ rows }: { rows: TrendRow[] }) {
  const shown = families.filter(({ id }) => rows.some(({ family }) => family === id));
  return (
    <ul className={styles.key} aria-label="Families of topics, by hue">
      {shown.map(({ id, label }) => (
        <li key={id} style={hueStyle(familyHue(id))}>
          {label}
        </li>
      ))}
    </ul>
  );
}
