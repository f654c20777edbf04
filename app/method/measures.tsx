import styles from "./method.module.css";

/** What each figure is, and whose it is. */
export function Measures() {
  return (
    <dl className={styles.measures}>
      <dt>Agreement</dt>
      <dd>
        Where each sentence or call has one value (its speaker, its date): the share of the values that are
        the same. Where it can have several (topics, acts): F1, the harmonic mean of precision and recall.
      </dd>
      <dt>Precision, recall</dt>
      <dd>
        Of the codes that the coder gave, the part that the reference gave too; and the other way round.
      </dd>
      <dt>κ</dt>
      <dd>
        Cohen’s kappa (1960): agreement beyond what two coders would reach by giving codes as often as these
        do, but blindly. 1 is full agreement, 0 no better than that. For a topic or act every statement is one
        decision, to give it or not; for all topics together every statement is 23. Dates, names and sentence
        bounds are no categories and have none, nor has what both always give the same value.
      </dd>
      <dt>95 % interval</dt>
      <dd>
        Wilson’s score interval (1927) for shares, precision and recall; it does not close at 100 % because a
        handful of cases all went well. F1 is no share, but it rises and falls with one: the part J of the
        codes given by either that both gave, as F1 = 2J / (1 + J). Its interval is Wilson’s for J, carried
        over.
      </dd>
      <dt>Readouts redrawn</dt>
      <dd>
        These intervals take each decision as drawn by itself, but errors come together: one missed turn gives
        a whole paragraph to the wrong speaker. So the main figures have a second interval, from 2000 draws of
        whole readouts with replacement (percentile bootstrap, fixed seed). A dash where no readout differs
        from another: redrawing them then shows nothing.
      </dd>
    </dl>
  );
}
