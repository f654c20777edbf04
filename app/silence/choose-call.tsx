import Link from "next/link";
import { callPath } from "../../lib/corpus/address";
import type { Call } from "../../lib/corpus/corpus";
import { formatDay } from "../../lib/view/dates";
import { LISTS, WORDS } from "../../lib/view/parameters";
import type { View } from "../../lib/view/view";
import { KeptLink } from "../nav/kept-link";
import { queryOf } from "../view/read-view";
import styles from "./silence.module.css";

interface Props {
  /** The calls that can be chosen, by date. */
  calls: readonly Call[];
  chosen: Call;
  around: View;
}

/** The call that is looked at, the ones beside it, and a form to go to any other; it works without JavaScript. */
export function ChooseCall({ calls, chosen, around }: Props) {
  const at = calls.findIndex(({ id }) => id === chosen.id);
  const address = (call: Call) => `/silence${queryOf({ ...around, calls: [call.id] })}`;
  const [before, after] = [calls[at - 1], calls[at + 1]];
  const kept = LISTS.flatMap(({ name, field }) =>
    around[field].map((value) => [name, String(value)] as const),
  );
  return (
    <section className={styles.choose} aria-labelledby="call">
      <h2 id="call">
        <KeptLink href={callPath(chosen.id)}>
          {chosen.title}, {formatDay(chosen.date)}
        </KeptLink>
      </h2>
      <form action="/silence" method="get">
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {around.words !== "" && <input type="hidden" name={WORDS} value={around.words} />}
        <label htmlFor="choose-call">Another call</label>
        <select id="choose-call" name="call" defaultValue={chosen.id} key={chosen.id}>
          {calls.toReversed().map(({ id, date, title }) => (
            <option key={id} value={id}>
              {formatDay(date, "short")}, {title}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          Show
        </button>
      </form>
      <nav aria-label="Calls before and after">
        {before ? (
          <Link href={address(before)} rel="prev" prefetch={false}>
            ← {formatDay(before.date, "short")}
          </Link>
        ) : (
          <span className="quiet">This is the first call</span>
        )}
        {after ? (
          <Link href={address(after)} rel="next" prefetch={false}>
            {formatDay(after.date, "short")} →
          </Link>
        ) : (
          <span className="quiet">This is the latest call</span>
        )}
      </nav>
    </section>
  );
}
