import { BOTH } from "../corpus/both";
import type { Columns } from "../corpus/columns";
import type { Call, Side } from "../corpus/corpus";
import { type Match, matchView } from "../view/match";
import type { View } from "../view/view";
import { shareOf } from "./share";

/** The id of what a readout says in its own voice; it is nobody's side. */
export const NARRATION = "narration";

/** A side's part of a readout, of a call's readouts or of all. */
export interface WordPart {
  /** Id of the side, "both" for joint sentences, "narration" for the rest. */
  id: string;
  /** All its words, whichever rows the view chooses; a sentence of two speakers is half and half. */
  words: number;
  /** Of the words of the whole, narration with them, 0 to 1; null where there is no word. */
  share: number | null;
  /** Its words in the rows of the view: all of them where the view chooses no rows; of narration none. */
  inView: number;
}

export interface WordsOf {
  words: number;
  /** One part for each of `parts` of the figure. */
  parts: WordPart[];
}

export interface WordShares {
  /** The sides with a word in these calls in the corpus's order, then both together, then narration. */
  parts: Side[];
  /** The calls of the view, by date, each with its readouts. */
  calls: (WordsOf & { call: Call; readouts: (WordsOf & { file: string })[] })[];
  total: WordsOf;
  /** How many readouts the figure is counted over. */
  readouts: number;
}

/** How much of each readout of the view's calls is given to each side, to both together and to narration. */
export function wordShares(
  columns: Columns,
  view: View,
  match: Match = matchView(columns, view),
): WordShares {
  const { calls, readouts, sides } = columns;
  const held = readouts.map(({ call }) => match.calls[call] === 1);
  const counted = countWords(columns, match);
  const wide = sides.length + 1;
  const wordsIn = (place: number) =>
    readouts.reduce((sum, _, i) => sum + (held[i] ? (counted.all[i * wide + place] as number) : 0), 0);
  const places = [...Array(wide).keys()].filter((place) => wordsIn(place) > 0);
  const partAt = (place: number): Side => sides[place] ?? { id: NARRATION, name: NARRATION };
  const sumUp = (own: readonly number[]): WordsOf => {
    const of = (counts: Float64Array, place: number) =>
      own.reduce((sum, i) => sum + (counts[i * wide + place] as number), 0);
    const words = places.reduce((sum, place) => sum + of(counted.all, place), 0);
    const parts = places.map((place) => {
      const part = of(counted.all, place);
      return {
        id: partAt(place).id,
        words: part,
        share: shareOf(part, words),
        inView: of(counted.inView, place),
      };
    });
    return { words, parts };
  };
  const shown = calls.filter((_, at) => match.calls[at] === 1);
  return {
    parts: places.map(partAt),
    calls: shown.map((call) => ({
      call,
      ...sumUp(call.readouts),
      readouts: call.readouts.map((i) => ({ file: readouts[i]?.file ?? "", ...sumUp([i]) })),
    })),
    total: sumUp([...readouts.keys()].filter((i) => held[i])),
    readouts: held.filter(Boolean).length,
  };
}

/** Words by readout and side, narration behind the sides; of narration no row is ever in a view. */
function countWords({ readouts, readout, sides, side, words, length }: Columns, { rows }: Match) {
  const wide = sides.length + 1;
  const all = new Float64Array(readouts.length * wide);
  const inView = new Float64Array(readouts.length * wide);
  const add = (counts: Float64Array, at: number) => {
    (counts[(readout[at] as number) * wide + (side[at] as number)] as number) += words[at] as number;
  };
  for (let at = 0; at < length; at++) add(all, at);
  for (const at of rows) add(inView, at);
  readouts.forEach(({ narration }, i) => {
    all[i * wide + sides.length] = narration;
  });
  return { all, inView };
}

/** Whether a part is one country's: not joint, not narration. */
export const isCountry = ({ id }: { id: string }) => id !== BOTH && id !== NARRATION;
