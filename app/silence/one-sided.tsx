import Link from "next/link";
import type { TopicId } from "../../lib/codebook/topics";
import { familyHue } from "../../lib/drawing/hues";
import type { HueName } from "../../lib/drawing/palette";
import type { OneSided } from "../../lib/silence/one-sided";
import { count } from "../../lib/view/counting";
import type { View } from "../../lib/view/view";
import { columns } from "../corpus";
import { hueStyle } from "../theme/hue";
import { queryOf } from "../view/read-view";
import styles from "./silence.module.css";

interface Props {
  alone: readonly OneSided[];
  calls: number;
  hues: Record<string, HueName>;
  around: View;
}

/** The topics that one side alone ever raises in the readouts of the view. */
export function OneSidedTopics({ alone, calls, hues, around }: Props) {
  const sides = columns.sides.filter((_, at) => alone.some(({ side }) => side === at));
  return (
    <section className={styles.side} aria-labelledby="one-sided">
      <h2 id="one-sided">Topics that only one side ever raises</h2>
      <p className="quiet">
        In all {count(calls, "call")} of the view. A topic of a joint sentence counts as raised by both.
      </p>
      {sides.length === 0 && <p>None: each topic is raised by more than one side.</p>}
      {sides.map(({ id, name }) => (
        <div key={id}>
          <h3 className="hued" style={hueStyle(hues[id] ?? "grey")}>
            Only {name}
          </h3>
          <ul>
            {alone
              .filter(({ side }) => columns.sides[side]?.id === id)
              .map(({ subject, calls: held, statements }) => (
                <li key={subject.id}>
                  <Link
                    href={`/${queryOf({ ...around, topics: [subject.id as TopicId], families: [], sides: [id] })}`}
                    prefetch={false}
                    className="hued"
                    style={hueStyle(familyHue(subject.family))}
                  >
                    {subject.label}
                  </Link>
                  <span className={styles.note}>
                    {count(statements, "statement")} in {held} of {count(calls, "call")}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
