import { type Confusion, NOTHING } from "../../lib/agreement/confusion";
import { TOPICS } from "../../lib/codebook/labels";
import { count } from "../../lib/view/counting";
import { SCROLLABLE } from "../theme/scrollable";
import { differenceAnchor } from "./difference-anchor";
import styles from "./method.module.css";
import { codeWords } from "./words";

const ORDER = [NOTHING, ...TOPICS.map(({ id }) => id as string)];

/** What the coder says (across) where the reference says something else (down); a number leads to its first sentence. */
export function ConfusionTable({
  confusions,
  caption,
}: {
  confusions: readonly Confusion[];
  caption: string;
}) {
  if (confusions.length === 0) return <p>No sentence’s topics differ.</p>;
  const rows = ORDER.filter((id) => confusions.some(({ reference }) => reference === id));
  const columns = ORDER.filter((id) => confusions.some(({ coder }) => coder === id));
  return (
    <section {...SCROLLABLE} className={styles.scroll} aria-label={caption}>
      <table className={styles.confusion}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <small>reference ↓ coder →</small>
            </th>
            {columns.map((id) => (
              <th key={id} scope="col">
                <span>{nameOf(id)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{nameOf(row)}</th>
              {columns.map((column) => (
                <td key={column}>
                  <Cell found={confusions.find((one) => one.reference === row && one.coder === column)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ found }: { found: Confusion | undefined }) {
  const [first] = found?.sentences ?? [];
  if (!found || !first) return null;
  const { reference, coder, sentences } = found;
  const words = `${count(sentences.length, "sentence")}: the reference says ${nameOf(reference)}, the coder ${nameOf(coder)}`;
  return (
    <a href={`#${differenceAnchor(first.file, first.start)}`} aria-label={words} title={words}>
      {sentences.length}
    </a>
  );
}

const nameOf = (id: string) => (id === NOTHING ? "(nothing)" : codeWords(id));
