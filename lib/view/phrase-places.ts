import { fits, type Phrase, type QueryWord } from "./query-words";
import type { WordIndex } from "./words";

/** A word of a phrase, looked up: its number, or for a beginning a flag for each word that begins so. */
interface Sought {
  number: number;
  flags: Uint8Array | null;
  /** How often it stands in the texts. */
  count: number;
}

/** The places in the index at which a phrase begins, ascending; a phrase does not run from one text into the next. */
export function findPhrase(index: WordIndex, phrase: Phrase): Uint32Array {
  const sought = phrase.map((word) => lookUp(index, word));
  const rarest = sought.reduce((least, one) => (one.count < least.count ? one : least), sought[0] as Sought);
  if (rarest.count === 0) return new Uint32Array(0);
  const places = placesOf(index, rarest);
  return sought.length === 1 ? places : keepPhrases(index, sought, sought.indexOf(rarest), places);
}

/** The places of one word by its number, ascending. */
export function placesOfWord({ places, placesFrom }: WordIndex, number: number): Uint32Array {
  return places.subarray(placesFrom[number], placesFrom[number + 1]);
}

function lookUp({ numbers, spellings, placesFrom }: WordIndex, word: QueryWord): Sought {
  const countOf = (number: number) => (placesFrom[number + 1] as number) - (placesFrom[number] as number);
  if (!word.begins) {
    const number = numbers.get(word.text) ?? -1;
    return { number, flags: null, count: number < 0 ? 0 : countOf(number) };
  }
  const flags = new Uint8Array(spellings.length);
  let count = 0;
  for (let number = 0; number < spellings.length; number++) {
    if (!fits(word, spellings[number] as string)) continue;
    flags[number] = 1;
    count += countOf(number);
  }
  return { number: -1, flags, count };
}

/** Many words that begin alike are found by one look at every place, which leaves them in order. */
function placesOf(index: WordIndex, { number, flags, count }: Sought): Uint32Array {
  if (flags === null) return placesOfWord(index, number);
  const { words } = index;
  const found = new Uint32Array(count);
  for (let place = 0, next = 0; next < count; place++)
    if (flags[words[place] as number] === 1) found[next++] = place;
  return found;
}

/** Those of the places of the word `nth` of a phrase around which the whole phrase stands, as the places where it begins. */
function keepPhrases(
  { words, from }: WordIndex,
  sought: readonly Sought[],
  nth: number,
  places: Uint32Array,
) {
  const found = new Uint32Array(places.length);
  let count = 0;
  let text = 0;
  for (const place of places) {
    const first = place - nth;
    while ((from[text + 1] as number) <= place) text++;
    if (first < (from[text] as number) || first + sought.length > (from[text + 1] as number)) continue;
    const isThere = sought.every(({ number, flags }, k) => {
      const word = words[first + k] as number;
      return flags === null ? word === number : flags[word] === 1;
    });
    if (isThere) found[count++] = first;
  }
  return found.subarray(0, count);
}
