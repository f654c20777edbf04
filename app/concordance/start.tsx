import type { OftenSaid } from "../../lib/concordance/often-said";
import styles from "./concordance.module.css";

/** What stands in place of lines while nothing is asked for: words to begin with. */
export function Start({ often, onWord }: { often: OftenSaid[]; onWord: (word: string) => void }) {
  if (often.length === 0) return null;
  return (
    <section aria-labelledby="often" className={styles.start}>
      <h2 id="often">Words to begin with</h2>
      <p className="quiet">
        The commonest in these statements, names and small words apart, each with how many have it.
      </p>
      <ul>
        {often.map(({ word, statements }) => (
          <li key={word}>
            <button type="button" className="word-button" onClick={() => onWord(word)}>
              {word}
            </button>{" "}
            <span className="quiet">{statements}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
