import type { ReactNode } from "react";
import { callPath } from "../../../../lib/corpus/address";
import type { Corpus, StatementRow } from "../../../../lib/corpus/corpus";
import { sideHues } from "../../../../lib/drawing/hues";
import type { NarrowedTellings } from "../../../../lib/tellings/narrow";
import { tellHeadline } from "../../../../lib/tellings/tell";
import type { Tellings } from "../../../../lib/tellings/tellings";
import { formatDay } from "../../../../lib/view/dates";
import { TopicsLeftOut } from "./left-out";
import { PairShown } from "./pair-shown";
import styles from "./tellings.module.css";

interface Props {
  corpus: Corpus;
  tellings: Tellings | NarrowedTellings;
  /** Whether a statement is in the view; the others are pale. */
  isIn: (row: StatementRow) => boolean;
  /** The view as the end of an address. */
  query: string;
  /** What the page is counted over. */
  children?: ReactNode;
}

/** The page of a call's readouts: every two of them matched, then the topics that each leaves out. */
export function TellingsShown({ corpus, tellings, isIn, query, children }: Props) {
  const { call, pairs } = tellings;
  const hues = sideHues(corpus.sides);
  const hidden = "hidden" in tellings ? tellings.hidden : null;
  return (
    <div className="page">
      <nav className="crumbs" aria-label="Dashboard">
        <a href={`/${query}`}>All calls</a> ·{" "}
        <a href={`${callPath(call.id)}${query}`}>
          {call.title}, {formatDay(call.date)}
        </a>
      </nav>
      <main id="main">
        <header className={styles.heading}>
          <h1>
            {tellHeadline(tellings)}
            {hidden && " in this view"}
          </h1>
          <p>
            This page sets the {call.readouts.length} readouts of one call beside each other and matches their
            statements one to one, by rare words, topics and speaker, so that the scores add up to the most.
          </p>
          <p className="quiet">
            Each score is made of shared words (up to 0.50, rare ones weigh more), shared topics (0.35) and
            the same speaker (0.15); below 0.35 nothing is matched. “Only in one readout” means that the other
            does not report it, not that it was not said.
          </p>
        </header>
        {children}
        {pairs.map((pair, at) => (
          <PairShown
            key={`${pair.one.place} ${pair.other.place}`}
            corpus={corpus}
            call={call}
            pair={pair}
            hues={hues}
            hidden={hidden?.[at] ?? null}
            isIn={isIn}
            query={query}
          />
        ))}
        <TopicsLeftOut corpus={corpus} tellings={tellings} hues={hues} isNarrowed={hidden !== null} />
      </main>
    </div>
  );
}
