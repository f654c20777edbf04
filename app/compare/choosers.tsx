import { formatHalf, halvesOf, type Kind, type Pair } from "../../lib/compare/pair";
import type { Names } from "../../lib/corpus/corpus";
import { formatView } from "../../lib/view/format";
import type { View } from "../../lib/view/view";
import styles from "./compare.module.css";

/** A kind of comparison and its address. */
export interface Way {
  kind: Kind;
  href: string;
}

interface Props {
  pair: Pair;
  names: Names;
  view: View;
  ways: Way[];
}

/** What is compared, as a plain form: two of one kind, and links to the other kinds. The rest of the view goes along. */
export function Choosers({ pair, names, view, ways }: Props) {
  const halves = halvesOf(pair.kind, names);
  return (
    <search className={styles.choosers}>
      <nav className={styles.kinds} aria-label="What is compared">
        {ways.map(({ kind, href }) => (
          <a key={kind} href={href} aria-current={kind === pair.kind ? "page" : undefined}>
            Two {kind}s
          </a>
        ))}
      </nav>
      <form method="get" action="/compare">
        {(["a", "b"] as const).map((name) => (
          <label key={name}>
            <span>{name === "a" ? `Compare this ${pair.kind}` : "with this one"}</span>
            <select
              key={formatHalf(pair[name], names)}
              name={name}
              defaultValue={formatHalf(pair[name], names)}
            >
              {halves.map((half) => (
                <option key={half.id} value={formatHalf(half, names)}>
                  {half.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        {[...new URLSearchParams(formatView(view))].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button">
          Compare
        </button>
      </form>
    </search>
  );
}
