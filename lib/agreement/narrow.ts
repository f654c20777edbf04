import { BOTH } from "../corpus/both";
import { actMask, type Columns, topicMask } from "../corpus/columns";
import type { Call, Names } from "../corpus/corpus";
import { isPartOfName, keyOfName, wordsOfName } from "../corpus/same-name";
import { type Matched, matchView } from "../view/match";
import type { View } from "../view/view";
import { findWords, indexWords } from "../view/words";
import type { CodedTwice } from "./agreement";
import type { RowPair } from "./align";
import { pairsOf } from "./pairs";
import type { CodingSentence } from "./reference";

/** A statement as one of the two coded it. */
interface Coded {
  pair: RowPair;
  row: CodingSentence;
  /** Index in the corpus's calls. */
  call: number;
}

/**
 * The part of the corpus's readouts that is in a view: the pairs of rows that the reference or the coder puts there.
 * Were it the coder alone, a statement whose topic it missed would be in no view of that topic, and nothing ever missed.
 * Which calls are in the view is the corpus's to say. A readout without such a pair is left out.
 */
export function narrowReadouts(readouts: readonly CodedTwice[], corpus: Columns, view: View): CodedTwice[] {
  const pairs = readouts.map((readout) => pairsOf(readout));
  const coded = readouts.flatMap(({ reference }, at): Coded[] => {
    const call = corpus.readouts.find(({ file }) => file === reference.file)?.call;
    return call === undefined ? [] : (pairs[at] as RowPair[]).flatMap((pair) => codedOf(pair, call));
  });
  const found =
    view.words === "" ? null : findWords(indexWords(coded.map(({ row }) => row.text)), view.words);
  const { rows } = matchView(columnsOf(coded, corpus), view, found);
  const inView = new Set(Array.from(rows, (at) => coded[at]?.pair));
  return readouts.flatMap((readout, at) => {
    const own = (pairs[at] as RowPair[]).filter((pair) => inView.has(pair));
    return own.length === 0 ? [] : [{ ...readout, pairs: own }];
  });
}

function codedOf(pair: RowPair, call: number): Coded[] {
  return [pair.reference, pair.coder].flatMap((row) =>
    row && row.kind !== "narration" ? [{ pair, row, call }] : [],
  );
}

function columnsOf(coded: readonly Coded[], names: Names): Matched {
  const { calls, speakers, sides } = names;
  const places = new Map(sides.map(({ name }, at) => [name, at]));
  const sideOf = ({ row }: Coded) => places.get(row.side ?? BOTH) ?? sides.length - 1;
  return {
    calls,
    speakers,
    sides,
    length: coded.length,
    call: Uint32Array.from(coded, ({ call }) => call),
    speaker: Int32Array.from(coded, ({ row, call }) => speakerOf(row, calls[call], names)),
    side: Uint16Array.from(coded, sideOf),
    topics: Uint32Array.from(coded, ({ row }) => topicMask(row.topics.map(({ id }) => id))),
    acts: Uint16Array.from(coded, ({ row }) => actMask(row.acts)),
  };
}

/** Who of the call's participants a coding names so; −1 for nobody. */
function speakerOf({ speaker }: CodingSentence, call: Call | undefined, { speakers }: Names): number {
  if (speaker === null || !call) return -1;
  const words = wordsOfName(speaker);
  const named = call.participants.find(({ person }) => {
    const name = speakers[person]?.name ?? "";
    return keyOfName(name) === keyOfName(speaker) || isPartOfName(words, wordsOfName(name));
  });
  return named?.person ?? -1;
}
