import type { Word } from "./word";

/** The words that terms ask for, each with its symbol; a star behind one stands for any letters ("sovereign*"). */
export class Vocabulary {
  private readonly whole = new Map<string, number>();
  /** Those with a star, by their first two letters, or the only one ({@link opening}). */
  private readonly beginnings = new Map<number, { text: string; symbol: number }[]>();
  size = 0;

  add(notated: string, symbol: number): void {
    this.size++;
    if (!notated.endsWith("*")) {
      this.whole.set(notated, symbol);
      return;
    }
    const text = notated.slice(0, -1);
    const beginnings = this.beginnings.get(opening(text, 2)) ?? [];
    beginnings.push({ text, symbol });
    this.beginnings.set(opening(text, 2), beginnings);
  }

  /** What a word is here: "sovereignty" can be "sovereignty" and "sovereign*". */
  symbolsOf({ text: word }: Word): number[] {
    const symbols: number[] = [];
    for (let n = 1; n <= Math.min(2, word.length); n++)
      for (const { text, symbol } of this.beginnings.get(opening(word, n)) ?? NONE)
        if (word.startsWith(text)) symbols.push(symbol);
    const symbol = this.whole.get(word);
    if (symbol !== undefined) symbols.push(symbol);
    return symbols;
  }
}

const NONE: readonly { text: string; symbol: number }[] = [];

/** The first letters of a text, two at most, as one number. */
const opening = (text: string, letters: number): number =>
  (text.charCodeAt(0) << 16) | (letters > 1 && text.length > 1 ? text.charCodeAt(1) : 0);

/** The words of all tables. Many of a text's words are in none, so it is asked first, and once for all of them. */
const all = new Vocabulary();

/** A table's own vocabulary. */
export function vocabularyOf(symbols: ReadonlyMap<string, number>): Vocabulary {
  const own = new Vocabulary();
  for (const [notated, symbol] of symbols) {
    own.add(notated, symbol);
    all.add(notated, symbol);
  }
  return own;
}

/** Whether no table there is asks for a word. */
export function isStranger(word: Word): boolean {
  if (word.strangerTo !== all.size && all.symbolsOf(word).length === 0) word.strangerTo = all.size;
  return word.strangerTo === all.size;
}
