import type { ReactNode } from "react";
import type { Call, Corpus, StatementRow } from "../../../../lib/corpus/corpus";
import type { HueName } from "../../../../lib/drawing/palette";
import type { Left, Match } from "../../../../lib/tellings/match-tellings";
import type { NarrowedTellings } from "../../../../lib/tellings/narrow";
import { tellDifference, tellHidden, tellingName, tellPair, tellReason } from "../../../../lib/tellings/tell";
import type { Telling, TellingPair } from "../../../../lib/tellings/tellings";
import { hueStyle } from "../../../theme/hue";
import styles from "./tellings.module.css";
import { Told } from "./told";

interface Props {
  corpus: Corpus;
  call: Call;
  pair: TellingPair;
  hues: Record<string, HueName>;
  /** How much of the pair is not in the view; null where none narrows it. */
  hidden: NarrowedTellings["hidden"][number] | null;
  isIn: (row: StatementRow) => boolean;
  query: string;
}

/** Two readouts side by side: what they tell differently, what alike, and what only one of them has. */
export function PairShown({ corpus, call, pair, hues, hidden, isIn, query }: Props) {
  const { one, other, matched } = pair;
  const names: [string, string] = [tellingName(one), tellingName(other)];
  const id = `pair-${one.place + 1}-${other.place + 1}`;
  const told = { corpus, call, hues, isIn, query };
  const hueOf = (telling: Telling) =>
    hueStyle(
      hues[corpus.sides.find(({ name }) => name === telling.readout.fields.toldBy)?.id ?? ""] ?? "grey",
    );
  const matches = (title: string, of: Match[]) => (
    <Part title={title} amount={of.length}>
      {of.map((match) => (
        <li key={`${match.one.n} ${match.one.start} ${match.other.n}`} className={styles.match}>
          <Told {...told} row={match.one} telling={one} />
          <Told {...told} row={match.other} telling={other} />
          <p className={styles.reason}>
            {tellDifference(match, names, corpus.speakers) && (
              <strong>{tellDifference(match, names, corpus.speakers)} </strong>
            )}
            Matched, {tellReason(match.likeness)}.
          </p>
        </li>
      ))}
    </Part>
  );
  const alone = (telling: Telling, beside: Telling, left: Left[]) => (
    <Part title={`Only in ${tellingName(telling)}`} amount={left.length}>
      {left.map(({ row, near }) => (
        <li
          key={`${row.n} ${row.start}`}
          className={styles.match}
          data-only={telling === one ? "one" : "other"}
        >
          <Told {...told} row={row} telling={telling} />
          {near && (
            <p className={styles.reason}>
              Near sentence {near.row.n} of {tellingName(beside)}, which is matched with another:{" "}
              {tellReason(near.likeness)}.
            </p>
          )}
        </li>
      ))}
    </Part>
  );
  return (
    <section className={styles.pair} aria-labelledby={id}>
      <h2 id={id}>
        <span className="hued" style={hueOf(one)}>
          {names[0]}
        </span>{" "}
        beside{" "}
        <span className="hued" style={hueOf(other)}>
          {names[1]}
        </span>
      </h2>
      <p>
        {tellPair(pair)} {hidden && tellHidden(hidden)}
      </p>
      {matches("Told differently", matched.differently)}
      {matches("Told alike", matched.alike)}
      {alone(one, other, matched.onlyOne)}
      {alone(other, one, matched.onlyOther)}
    </section>
  );
}

interface PartProps {
  title: string;
  amount: number;
  children: ReactNode;
}

function Part({ title, amount, children }: PartProps) {
  return (
    <>
      <h3 className={styles.part}>
        {title} <span className="quiet">{amount}</span>
      </h3>
      {amount === 0 ? <p className="quiet">None.</p> : <ol>{children}</ol>}
    </>
  );
}
