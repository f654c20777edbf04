import type { Span } from "../words/span";
import type { Fixed } from "./fixed";
import type { Place } from "./repeats";
import type { PhraseWord } from "./sentence-words";
import { standOf } from "./stand";
import type { Stream } from "./stream";

/** How a set phrase stands at one place: its words, with those of the fixed ones around it that stand there too. */
export interface Wording extends Span {
  /** Index in the stream's sentences. */
  sentence: number;
  words: readonly PhraseWord[];
}

/** The wording at a place; `start` and `end` count in the sentence. */
export function wordingOf(stream: Stream, place: Place, { before, after }: Fixed): Wording {
  const { words, from, to } = standOf(stream, place);
  const first = from - reach(before, (step) => words[from - step]);
  const end = to + reach(after, (step) => words[to + step]);
  const last = awaitsNext(words[end], words[end + 1]) ? end + 1 : end;
  const own = words.slice(first, last + 1);
  return {
    sentence: stream.sentence[place.first] as number,
    words: own,
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
  };
}

/** How many of the fixed words stand side by side from the phrase on. */
function reach(stems: readonly string[], at: (step: number) => PhraseWord | undefined): number {
  let step = 0;
  while (step < stems.length && at(step + 1)?.stem === stems[step]) step++;
  return step;
}

/** "Of diplomatic": an adjective at the end has its noun with it, whichever that is. */
function awaitsNext(word: PhraseWord | undefined, next: PhraseWord | undefined): boolean {
  return (
    word?.kind === "telling" && word.awaitsNoun && next?.kind === "telling" && next.clause === word.clause
  );
}
