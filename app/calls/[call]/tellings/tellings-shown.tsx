import { callPath, tellingsPath } from "../../../../lib/corpus/address";
import type { Corpus } from "../../../../lib/corpus/corpus";
import { sideHues } from "../../../../lib/drawing/hues";
import { tellHeadline } from "../../../../lib/tellings/tell";
import type { Tellings } from "../../../../lib/tellings/tellings";
import { formatDay } from "../../../../lib/view/dates";
import { TopicsLeftOut } from "./left-out";
import { PairShown } from "./pair-shown";
import styles from "./tellings.module.css";

interface Props {
  corpus: Corpus;
  tellings: Tellings;
}

/** The page of a call's readouts: every two of them matched, then the topics that each leaves out. */
export function TellingsShown({ corpus, tellings }: Props) {
  const { call, pairs } = tellings;
  const hues = sideHues(corpus.sides);
  return (
    <div className="page">
      <nav className={styles.back} aria-label="Dashboard">
        <a href="/">All calls</a> ·{" "}
        <a href={callPath(call.id)}>
          {call.title}, {formatDay(call.date)}
        </a>
      </nav>
      <main id="main">
        <header className={styles.heading}>
          <h1>{tellHeadline(tellings)}</h1>
          <p>
            This page sets the {call.readouts.length} readouts of one call beside each other and matches their
            statements one to one, by rare words, topics and speaker, so that the scores add up to the most.
          </p>
          <p className="quiet">
            Each score is made of shared words (up to 0.50, rare ones weigh more), shared topics (0.35) and
            the same speaker (0.15); below 0.35 nothing is matched. “Only in one readout” means that the other
            does not report it, not that it was not said.
          </p>
          <p>
            <a className="button" href={`${tellingsPath(call.id)}.csv`} download>
              These tellings as CSV
            </a>
          </p>
        </header>
        {pairs.map((pair) => (
          <PairShown
            key={`${pair.one.place} ${pair.other.place}`}
            corpus={corpus}
            call={call}
            pair={pair}
            hues={hues}
          />
        ))}
        <TopicsLeftOut corpus={corpus} tellings={tellings} hues={hues} />
      </main>
    </div>
  );
}
