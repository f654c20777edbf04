import type { ActId } from "../../lib/codebook/acts";
import type { TopicId } from "../../lib/codebook/topics";
import { type Comparison, type Contrast, type Counted, highestShare } from "../../lib/compare/comparison";
import { formatP, RARE, tellChance } from "../../lib/compare/verdict";
import { familyHue } from "../../lib/drawing/hues";
import type { HueName } from "../../lib/drawing/palette";
import { formatView } from "../../lib/view/format";
import { hueStyle } from "../theme/hue";
import styles from "./compare.module.css";

interface Props {
  comparison: Comparison;
  kind: "topic" | "act";
  /** The hues of the halves. */
  hues: readonly [HueName, HueName];
}

/** The topics or the acts of both halves: for each its count and base, its share as a bar, and whether it could be chance. */
export function Contrasts({ comparison, kind, hues }: Props) {
  const { a, b } = comparison;
  const contrasts = kind === "topic" ? comparison.topics : comparison.acts;
  if (contrasts.length === 0) return <p className="quiet">No statement of either has one.</p>;
  const most = highestShare(contrasts);
  const base = (half: Counted) => (kind === "topic" ? half.base.statements : half.rows.length);
  return (
    <table className={styles.contrasts}>
      <caption className="unseen">
        {kind === "topic" ? "Topics" : "Acts"} of {a.label} and of {b.label}, those least likely to differ by
        chance first
      </caption>
      <thead>
        <tr>
          <th scope="col">{kind === "topic" ? "Topic" : "Act"}</th>
          {[a, b].map((half, i) => (
            <th key={half.id} scope="col" className="hued" style={hueStyle(hues[i] ?? "grey")}>
              {half.label}
              <small>of {base(half)} statements</small>
            </th>
          ))}
          <th scope="col">Could it be chance?</th>
        </tr>
      </thead>
      <tbody>
        {contrasts.map((contrast) => (
          <tr key={contrast.id}>
            <th scope="row">
              <span
                className="hued"
                style={contrast.family ? hueStyle(familyHue(contrast.family)) : undefined}
              >
                {contrast.label}
              </span>
            </th>
            <Share
              half={a}
              count={contrast.a}
              of={contrast.ofA}
              share={contrast.shareA}
              most={most}
              contrast={contrast}
              hue={hues[0]}
            />
            <Share
              half={b}
              count={contrast.b}
              of={contrast.ofB}
              share={contrast.shareB}
              most={most}
              contrast={contrast}
              hue={hues[1]}
            />
            <td>
              <Chance contrast={contrast} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ShareProps {
  half: Counted;
  count: number;
  of: number;
  share: number;
  /** The highest share of the table, which fills the column. */
  most: number;
  contrast: Contrast;
  hue: HueName;
}

/** A half's count and base as a link to those statements, and its share as a bar. */
function Share({ half, count, of, share, most, contrast, hue }: ShareProps) {
  const view = contrast.family
    ? { ...half.view, families: [], topics: [contrast.id as TopicId] }
    : { ...half.view, acts: [contrast.id as ActId] };
  if (of === 0) return <td className="quiet">no statement</td>;
  return (
    <td style={hueStyle(hue)}>
      <div className={styles.share}>
        {count === 0 ? (
          <span className="quiet">0 of {of}</span>
        ) : (
          <a href={`/?${formatView(view)}`}>
            {count} of {of}
            <span className="unseen">
              {" "}
              statements of {half.label}: {contrast.label}
            </span>
          </a>
        )}
        <small>{percent(share)}</small>
        <span className={styles.track}>
          <span className={styles.bar} style={{ width: percent(most === 0 ? 0 : share / most) }} />
        </span>
      </div>
    </td>
  );
}

/** A part from 0 to 1 as "18%". */
const percent = (part: number) => `${Math.round(100 * part)}%`;

function Chance({ contrast: { p, adjusted } }: { contrast: Contrast }) {
  if (p === null || adjusted === null) return <>nothing to test</>;
  return (
    <>
      {formatP(p)}
      <small>
        {tellChance(p, adjusted)}
        {p < RARE && <>; {formatP(adjusted)} among all</>}
      </small>
    </>
  );
}
