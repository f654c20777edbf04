import type { Difference } from "../../../lib/phrases/differences";
import type { PhraseFigure } from "../../../lib/phrases/figures";
import styles from "../phrases.module.css";

/** The forms of the phrase, each with what it adds to the most frequent one and what it leaves out. */
export function Variants({ figure: { phrase, uses } }: { figure: PhraseFigure }) {
  const forms = phrase.variants.map((variant, at) => ({
    ...variant,
    inView: uses.filter((use) => use.variant === at).length,
  }));
  return (
    <section aria-labelledby="forms">
      <h2 id="forms">{forms.length === 1 ? "One form" : `${forms.length} forms`}</h2>
      <p className="quiet">
        {forms.length === 1
          ? "It always stands in the same words, inflection, articles and names aside."
          : "Against the first one: underlined is what a form adds, struck out what it leaves out. Inflection, articles and names (…) make no form of their own."}
      </p>
      <ol className={styles.rows}>
        {forms.map(({ text, differences, inView }) => (
          <li key={text} className={styles.variant}>
            {differences.map((piece) => (
              <Piece key={piece.n} {...piece} />
            ))}
            <span className="quiet">
              {" "}
              {inView} of {uses.length}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Piece({ change, text }: Difference) {
  if (change === "kept") return text;
  return change === "added" ? <ins>{text}</ins> : <del>{text}</del>;
}
