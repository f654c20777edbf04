import type { Columns } from "../../lib/corpus/columns";
import type { HueName } from "../../lib/drawing/palette";
import type { PhraseCall } from "../../lib/phrases/figures";
import { listWords } from "../../lib/view/counting";
import { formatDay } from "../../lib/view/dates";
import styles from "./phrases.module.css";

const MARK = { width: 12, height: 14, gap: 4 };
/** The most calls that get an empty mark and are named for a screen reader. */
const MOST_EMPTY = 150;
const MOST_NAMED = 12;

interface Props {
  columns: Pick<Columns, "calls" | "sides">;
  line: readonly PhraseCall[];
  hues: Record<string, HueName>;
}

/** A phrase on the line of calls: one mark a call, by date, filled in the hue of each side that says it. */
export function Strip({ columns, line, hues }: Props) {
  const step = MARK.width + MARK.gap;
  const width = line.length * step - MARK.gap;
  return (
    <svg
      className={styles.strip}
      role="img"
      aria-label={stripWords(columns, line)}
      viewBox={`0 0 ${width} ${MARK.height}`}
      preserveAspectRatio="none"
      style={{ width: `min(100%, ${width}px)` }}
    >
      {line.length > MOST_EMPTY && <path className={styles.axis} d={`M0 ${MARK.height / 2}H${width}`} />}
      {line.map(({ call, sides }, i) => {
        if (sides.length > 0) {
          const height = MARK.height / sides.length;
          return sides.map((side, k) => (
            <rect
              key={`${call}-${side}`}
              x={i * step}
              y={k * height}
              width={MARK.width}
              height={height}
              fill={`var(--${hues[columns.sides[side]?.id ?? ""] ?? "grey"}-mark)`}
            />
          ));
        }
        if (line.length > MOST_EMPTY) return null;
        const inside = { width: MARK.width - 1, height: MARK.height - 1 };
        return <rect key={call} className={styles.empty} x={i * step + 0.5} y={0.5} {...inside} />;
      })}
    </svg>
  );
}

/** "In 2 of 5 calls: 3 September 2021 (China and Iran), 19 January 2023 (China)". */
export function stripWords({ calls, sides }: Props["columns"], line: readonly PhraseCall[]): string {
  const said = line.filter(({ statements }) => statements > 0);
  const sum = `In ${said.length} of ${line.length} calls`;
  if (said.length > MOST_NAMED) return sum;
  const named = said.map(
    (one) =>
      `${formatDay(calls[one.call]?.date ?? "")} (${listWords(one.sides.map((side) => sideLabel(sides[side]?.name)))})`,
  );
  return `${sum}: ${named.join(", ")}`;
}

/** "China", "both sides together". */
export function sideLabel(name = ""): string {
  return name === "both" ? "both sides together" : name;
}
