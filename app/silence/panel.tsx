import Link from "next/link";
import type { HueName } from "../../lib/drawing/palette";
import { type Presence, presencesOf } from "../../lib/silence/presence";
import { type Gone, silenceOf } from "../../lib/silence/silence";
import { count, listWords } from "../../lib/view/counting";
import { matchView } from "../../lib/view/match";
import { WHOLE } from "../../lib/view/view";
import { columns, silenceSubjects } from "../corpus";
import { sideLabel } from "../phrases/strip";
import { hueStyle } from "../theme/hue";
import styles from "./silence.module.css";

/** How many topics and phrases a line of the panel names. */
const MOST = 4;

const match = matchView(columns, WHOLE);
let presences: Presence[] | undefined;

/** For a call's page: what each side's part of its readouts no longer has and what is new, in a few lines. */
export function SilencePanel({ call, hues }: { call: number; hues: Record<string, HueName> }) {
  presences ??= presencesOf(columns, silenceSubjects(), match);
  const { sides, earlier } = silenceOf(columns, presences, match, call);
  if (earlier.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="silence">
      <h2 id="silence">Against earlier readouts</h2>
      <p className="quiet">
        Compared with {count(earlier.length, "earlier call")} of the same countries. What is not in the
        readout may well have been discussed.
      </p>
      <dl>
        {sides
          .filter((side) => side.earlier.length > 0)
          .map(({ side, gone, fresh }) => (
            <div key={side} style={hueStyle(hues[columns.sides[side]?.id ?? ""] ?? "grey")}>
              <dt className="hued">{sideLabel(columns.sides[side]?.name)}</dt>
              <dd>Not in the readout: {some(gone)}.</dd>
              <dd>New: {some(fresh)}.</dd>
            </div>
          ))}
      </dl>
      <Link href={`/silence?call=${encodeURIComponent(columns.calls[call]?.id ?? "")}`} prefetch={false}>
        All that is not there, and all that is new
      </Link>
    </section>
  );
}

/** "Afghanistan, COVID-19, “heads of state” and 3 more": topics before phrases. */
function some(found: readonly Pick<Gone, "subject">[]): string {
  const subjects = found.map(({ subject }) => subject);
  const names = [
    ...subjects.filter(({ kind }) => kind === "topic").map(({ label }) => label),
    ...subjects.filter(({ kind }) => kind === "phrase").map(({ label }) => `“${label}”`),
  ];
  if (names.length === 0) return "nothing";
  const rest = names.length > MOST ? [`${names.length - MOST} more`] : [];
  return listWords([...names.slice(0, MOST), ...rest]);
}
