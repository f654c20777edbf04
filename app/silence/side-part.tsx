import type { HueName } from "../../lib/drawing/palette";
import type { SideSilence } from "../../lib/silence/silence";
import { count } from "../../lib/view/counting";
import { columns } from "../corpus";
import { sideLabel } from "../phrases/strip";
import { hueStyle } from "../theme/hue";
import styles from "./silence.module.css";
import { FreshList, GoneList } from "./subject-list";

interface Props {
  part: SideSilence;
  hues: Record<string, HueName>;
  query: string;
}

/** One side of the call: what its part of the readout no longer has, and what is new in it. */
export function SidePart({ part, hues, query }: Props) {
  const side = columns.sides[part.side];
  const id = `side-${side?.id}`;
  const only = (kind: "topic" | "phrase") => ({
    gone: part.gone.filter(({ subject }) => subject.kind === kind),
    fresh: part.fresh.filter(({ subject }) => subject.kind === kind),
  });
  const topics = only("topic");
  const phrases = only("phrase");
  const name = sideLabel(side?.name);
  return (
    <section className={styles.side} aria-labelledby={id} style={hueStyle(hues[side?.id ?? ""] ?? "grey")}>
      <h2 id={id} className="hued">
        {name.charAt(0).toUpperCase() + name.slice(1)}
      </h2>
      <p className="quiet">
        {count(part.statements, "statement")} in this call; compared with{" "}
        {part.earlier.length === 0 ? "no earlier call" : count(part.earlier.length, "earlier call")}.
      </p>
      <GoneList title="Topics not in the readout" gone={topics.gone} part={part} query={query} />
      <FreshList title="New topics" fresh={topics.fresh} part={part} query={query} />
      <GoneList title="Set phrases not in the readout" gone={phrases.gone} part={part} query={query} />
      <FreshList title="New set phrases" fresh={phrases.fresh} part={part} query={query} />
    </section>
  );
}
