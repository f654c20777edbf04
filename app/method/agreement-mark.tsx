import type { TopicAgreement } from "../../lib/agreement/of-topic";
import { withView } from "../../lib/view/keep";
import styles from "./agreement-mark.module.css";
import { inDecimals, rangeWords } from "./estimate-words";
import { IntervalStrip } from "./interval-strip";

const ON = {
  unseen: "readouts that no rule was written with",
  seeds: "the readouts that the rules were written with",
};

interface Props {
  agreement: TopicAgreement | null;
  label: string;
  /** The view's query, which the method page keeps. */
  query: string;
}

/** How sure a topic's counts are, small enough to stand beside them; it leads to the topic's line on the method page. */
export function AgreementMark({ agreement, label, query }: Props) {
  if (!agreement) return null;
  const { topic, set, f1, base, interval } = agreement;
  const words = `${label}: coder and reference agree to F1 ${inDecimals(f1)}, 95 % interval ${rangeWords(interval)}, on ${ON[set]}; the reference has it ${base.reference} times, the coder ${base.coder}, both ${base.both}`;
  return (
    <a
      className={styles.mark}
      href={withView(`/method#topic-${topic}`, query)}
      aria-label={words}
      title={words}
    >
      <IntervalStrip value={f1} {...interval} />
      <span>
        F1 {inDecimals(f1)} <small>{rangeWords(interval)}</small>
      </span>
    </a>
  );
}
