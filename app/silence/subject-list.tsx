import Link from "next/link";
import type { ReactNode } from "react";
import { familyHue } from "../../lib/drawing/hues";
import { tableRow } from "../../lib/export/rows";
import type { Fresh, Gone, SideSilence } from "../../lib/silence/silence";
import type { Subject } from "../../lib/silence/subjects";
import { listWords } from "../../lib/view/counting";
import { formatDay } from "../../lib/view/dates";
import { columns, corpus } from "../corpus";
import { KeptLink } from "../nav/kept-link";
import { sideLabel } from "../phrases/strip";
import { hueStyle } from "../theme/hue";
import styles from "./silence.module.css";

/** How many of a list are seen at once; the rest unfolds. */
const MOST = 20;

interface ListProps {
  title: string;
  part: SideSilence;
  query: string;
}

/** What the side's earlier readouts have and this one has not: how often they had it, and where last. */
export function GoneList({ title, gone, part, query }: ListProps & { gone: readonly Gone[] }) {
  return (
    <Part
      title={title}
      empty={part.earlier.length === 0 ? undefined : "None: all of the earlier ones are there."}
    >
      {gone.map(({ subject, calls, rows, elsewhere }) => (
        <li key={subject.id}>
          <SubjectName subject={subject} query={query} />
          <span className={styles.note}>
            in {calls} of {part.earlier.length} earlier, last <Sentence at={rows[0]} />
            {elsewhere.length > 0 && `; here only in the words of ${namesOf(elsewhere)}`}
          </span>
        </li>
      ))}
    </Part>
  );
}

/** What this readout has and none of the side's earlier ones. */
export function FreshList({ title, fresh, part, query }: ListProps & { fresh: readonly Fresh[] }) {
  return (
    <Part title={title} empty={part.earlier.length === 0 ? undefined : "None."}>
      {fresh.map(({ subject, rows, elsewhere }) => (
        <li key={subject.id}>
          <SubjectName subject={subject} query={query} />
          <span className={styles.note}>
            <Sentence at={rows[0]} words="where it stands" />
            {elsewhere.length > 0 && `; earlier in the words of ${namesOf(elsewhere)}`}
          </span>
        </li>
      ))}
    </Part>
  );
}

function Part({
  title,
  empty,
  children,
}: {
  title: string;
  empty: string | undefined;
  children: ReactNode[];
}) {
  return (
    <>
      <h3>
        {title}
        {children.length > 0 && ` (${children.length})`}
      </h3>
      {children.length === 0 && <p className="quiet">{empty ?? "Nothing to compare with."}</p>}
      {children.length > 0 && <ul>{children.slice(0, MOST)}</ul>}
      {children.length > MOST && (
        <details>
          <summary>{children.length - MOST} more</summary>
          <ul>{children.slice(MOST)}</ul>
        </details>
      )}
    </>
  );
}

/** A topic by its label in its family's hue, a set phrase in quotes, linked to its page. */
export function SubjectName({ subject, query }: { subject: Subject; query: string }) {
  if (subject.kind === "topic")
    return (
      <strong className="hued" style={hueStyle(familyHue(subject.family))}>
        {subject.label}
      </strong>
    );
  return (
    <Link href={`/phrases/${subject.id}${query}`} prefetch={false}>
      “{subject.label}”
    </Link>
  );
}

/** A link to a statement, by the day of its call or in given words. */
function Sentence({ at, words }: { at: number | undefined; words?: string }) {
  if (at === undefined) return null;
  const { path, callDate, n } = tableRow(corpus, columns, at);
  const shown = words ?? formatDay(callDate, "short");
  return (
    <KeptLink
      href={path}
      aria-label={`${shown}${words ? ` ${formatDay(callDate, "short")}` : ""}, sentence ${n}`}
    >
      {shown}
    </KeptLink>
  );
}

const namesOf = (sides: readonly number[]) =>
  listWords(sides.map((side) => sideLabel(columns.sides[side]?.name)));
