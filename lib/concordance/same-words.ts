import { placesOfWord } from "../view/phrase-places";
import { searchable } from "../view/query-words";
import type { WordIndex } from "../view/words";
import type { ConcordanceSource } from "./source";

/** So many words in a row are not there by chance: "of the two countries" is four. */
export const SHORTEST_RUN = 5;
const MOST = 20;

/** Another statement that shares a run of words with a text. */
export interface SameWords {
  /** Position in the columns, of the first of the rows over the sentence. */
  at: number;
  /** How many words the longest shared run has, of how many in the text asked about and in this statement. */
  run: number;
  of: number;
  ofOther: number;
  /** The run as it stands in this statement; `before + shared + after` is the sentence. */
  before: string;
  shared: string;
  after: string;
}

/**
 * The statements that share at least {@link SHORTEST_RUN} words in a row with a text, the longest run first. The score is the
 * length of the run: whoever doubts it can count. `own` are the rows that the text itself has.
 */
export function findSameWords(
  { index, sentence }: ConcordanceSource,
  text: string,
  own: ReadonlySet<number>,
): SameWords[] {
  const words = searchable(text).map(({ text: word }) => index.numbers.get(word) ?? -1);
  const runs = new Map<number, Run>();
  for (let from = 0; from + SHORTEST_RUN <= words.length; from++) {
    for (const run of runsFrom(index, words, from)) {
      const best = runs.get(run.at);
      if (!own.has(run.at) && run.length > (best?.length ?? 0)) runs.set(run.at, run);
    }
  }
  return [...runs.values()]
    .filter(({ at }) => sentence[at] !== sentence[at - 1] || at === 0 || !runs.has(at - 1))
    .sort((a, b) => b.length - a.length || a.at - b.at)
    .slice(0, MOST)
    .map((run) => showRun(index, run, words.length));
}

/** A run of a row's words: which row, the run's place in the index, and its length. */
interface Run {
  at: number;
  place: number;
  length: number;
}

/** Everywhere that at least the shortest run of these words from `from` on stands, each as long as it goes on. */
function runsFrom(index: WordIndex, words: readonly number[], from: number): Run[] {
  const nth = rarestOf(index, words, from);
  if (nth < 0) return [];
  const runs: Run[] = [];
  for (const found of placesOfWord(index, words[from + nth] as number)) {
    const place = found - nth;
    const at = textAt(index, found);
    const end = index.from[at + 1] as number;
    if (place < (index.from[at] as number)) continue;
    let length = 0;
    while (place + length < end && from + length < words.length) {
      if (index.words[place + length] !== words[from + length]) break;
      length++;
    }
    if (length >= SHORTEST_RUN) runs.push({ at, place, length });
  }
  return runs;
}

/** Which of the next words stands in the fewest places; −1 where one of them stands nowhere. */
function rarestOf({ placesFrom }: WordIndex, words: readonly number[], from: number): number {
  let rarest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < SHORTEST_RUN; nth++) {
    const word = words[from + nth] as number;
    if (word < 0) return -1;
    const count = (placesFrom[word + 1] as number) - (placesFrom[word] as number);
    if (count < least) [rarest, least] = [nth, count];
  }
  return rarest;
}

/** The text that a place is in. */
function textAt({ from, length }: WordIndex, place: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function showRun(index: WordIndex, { at, place, length }: Run, of: number): SameWords {
  const text = index.texts[at] as string;
  const words = searchable(text);
  const first = place - (index.from[at] as number);
  const start = words[first]?.start ?? 0;
  const end = words[first + length - 1]?.end ?? text.length;
  return {
    at,
    run: length,
    of,
    ofOther: words.length,
    before: text.slice(0, start),
    shared: text.slice(start, end),
    after: text.slice(end),
  };
}
