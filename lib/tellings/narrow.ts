import { type Columns, topicMask } from "../corpus/columns";
import type { Corpus, StatementRow } from "../corpus/corpus";
import type { Match as ViewMatch } from "../view/match";
import type { Left, MatchedTellings } from "./match-tellings";
import { findLeftOut, type TellingPair, type Tellings } from "./tellings";

/** What of a call's readouts a view shows. */
export interface ViewOfTellings {
  /** Whether a statement is in the view, and whether it is once the choice of topics is lifted. */
  isIn: (row: StatementRow) => boolean;
  isInBase: (row: StatementRow) => boolean;
  /** Whether the view's figures name a topic. */
  names: (topic: string) => boolean;
}

/** The same, read off an applied view. */
export function viewOfTellings(
  { statements }: Corpus,
  columns: Columns,
  { rows, base, topics }: Pick<ViewMatch, "rows" | "base" | "topics">,
): ViewOfTellings {
  const rowsAt = (positions: Uint32Array) =>
    new Set(Array.from(positions, (at) => statements[columns.row[at] as number]));
  const [inView, inBase] = [rowsAt(rows), rowsAt(base)];
  return {
    isIn: (row) => inView.has(row),
    isInBase: (row) => inBase.has(row),
    names: (topic) => (topicMask([topic]) & topics) !== 0,
  };
}

/** Tellings of which only what a view shows is left. */
export interface NarrowedTellings extends Tellings {
  /** Of each pair: how many matches, and how many statements that stand in one readout alone, are not in the view. */
  hidden: { matches: number; alone: number }[];
}

/**
 * The part of the tellings that a view shows. What is matched with what is settled before, over the whole readouts; a
 * match stays where either of its statements is in the view. Topics are counted over the view's statements, whatever
 * topics it has chosen, but only those that it names are told.
 */
export function narrowTellings(
  tellings: Tellings,
  { isIn, isInBase, names }: ViewOfTellings,
): NarrowedTellings {
  const pairs = tellings.pairs.map((pair) => narrowPair(pair, isIn));
  const counted = tellings.tellings.map((telling) => ({ ...telling, rows: telling.rows.filter(isInBase) }));
  return {
    call: tellings.call,
    tellings: counted,
    pairs,
    leftOut: findLeftOut(counted).filter(({ topic }) => names(topic)),
    hidden: tellings.pairs.map(({ matched }, at) => {
      const shown = pairs[at]?.matched ?? matched;
      return {
        matches: countMatches(matched) - countMatches(shown),
        alone: countAlone(matched) - countAlone(shown),
      };
    }),
  };
}

function narrowPair({ one, other, matched }: TellingPair, isIn: (row: StatementRow) => boolean): TellingPair {
  const isLeft = ({ row }: Left) => isIn(row);
  const isMatched = (match: { one: StatementRow; other: StatementRow }) =>
    isIn(match.one) || isIn(match.other);
  return {
    one,
    other,
    matched: {
      alike: matched.alike.filter(isMatched),
      differently: matched.differently.filter(isMatched),
      onlyOne: matched.onlyOne.filter(isLeft),
      onlyOther: matched.onlyOther.filter(isLeft),
    },
  };
}

const countMatches = ({ alike, differently }: MatchedTellings) => alike.length + differently.length;
const countAlone = ({ onlyOne, onlyOther }: MatchedTellings) => onlyOne.length + onlyOther.length;
