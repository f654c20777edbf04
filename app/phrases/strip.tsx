import type { Columns } from "../../lib/corpus/columns";
import type { HueName } from "../../lib/drawing/palette";
import type { PhraseCall } from "../../lib/phrases/figures";
import { listWords } from "../../lib/view/counting";
import { formatDay } from "../../lib/view/dates";
import styles from "./phrases.module.css";

const MARK = { width: 12, height: 14, gap: 4 };
const STEP = MARK.width + MARK.gap;
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
  const width = line.length * STEP - MARK.gap;
  const isLong = line.length > MOST_EMPTY;
  const empty = isLong ? `M0 ${MARK.height / 2}H${width}` : line.map(emptyMark).join("");
  return (
    <svg
      className={styles.strip}
      role="img"
      aria-label={stripWords(columns, line)}
      viewBox={`0 0 ${width} ${MARK.height}`}
      preserveAspectRatio="none"
      style={{ maxWidth: `${width}px` }}
    >
      <path className={styles.empty} d={empty} />
      {columns.sides.map(({ id }, side) => {
        const marks = line.map((one, i) => filledMark(one, i, side)).join("");
        return marks === "" ? null : <path key={id} d={marks} fill={`var(--${hues[id] ?? "grey"}-mark)`} />;
      })}
    </svg>
  );
}

function emptyMark({ sides }: PhraseCall, i: number): string {
  const [wide, high] = [MARK.width - 1, MARK.height - 1];
  return sides.length > 0 ? "" : `M${i * STEP + 0.5} 0.5h${wide}v${high}h-${wide}z`;
}

/** The side's part of a call's mark: sides that both say it share the mark, one above the other. */
function filledMark({ sides }: PhraseCall, i: number, side: number): string {
  const place = sides.indexOf(side);
  const height = MARK.height / sides.length;
  return place === -1 ? "" : `M${i * STEP} ${place * height}h${MARK.width}v${height}h-${MARK.width}z`;
}

/** "In 2 of 5 calls: 3 September 2021 (China and Iran), 19 January 2023 (China)". */
function stripWords({ calls, sides }: Props["columns"], line: readonly PhraseCall[]): string {
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
