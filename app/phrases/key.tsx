import type { Columns } from "../../lib/corpus/columns";
import type { HueName } from "../../lib/drawing/palette";
import { hueStyle } from "../theme/hue";
import styles from "./phrases.module.css";
import { sideLabel } from "./strip";

interface Props {
  columns: Pick<Columns, "sides">;
  hues: Record<string, HueName>;
}

/** What the marks on a line of calls stand for. */
export function SideKey({ columns, hues }: Props) {
  return (
    <p className={styles.key}>
      One mark a call, by date, filled where it is said by
      {columns.sides.map(({ id, name }) => (
        <span key={id} style={hueStyle(hues[id] ?? "grey")}>
          {sideLabel(name)}
        </span>
      ))}
      <span>not in the readout</span>
    </p>
  );
}
