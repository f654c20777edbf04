import type { RunKind } from "./marks";
import { bitOf, type TermGraph } from "./term-graph";
import type { Token } from "./tokens";
import { KEPT, type Word } from "./word";

/**
 * What words are to one table of terms, each word read once. Words that stand for the same symbols have the same reading,
 * the place of its {@link READING} in a row of numbers; a word's code is its reading with what else a pass asks of every word:
 *
 *     reading | 1 bit: a named run begins here | 1 bit: begins a term | 2 bits: which gaps run over it
 */
export class Readings {
  /**
   * The readings, one behind the other: the numbers of {@link READING}, the symbols ("sovereignty" can be "sovereignty"
   * and "sovereign*"), and the steps at a term's first word.
   */
  rows = new Int32Array(2 ** 12);
  /** By a word's number, side by side: its code, 0 where it is not read yet, and its symbols' bits. */
  readonly words = new Int32Array(2 * (KEPT + 1));
  private written = 0;
  private readonly kinds: number[] = [];
  private readonly numbers = new Map<string, number>();
  /** Symbols with a star, by their first letter. */
  private readonly beginnings = new Map<string, { text: string; symbol: number }[]>();

  constructor(private readonly graph: TermGraph) {
    for (const [notated, symbol] of graph.symbols) {
      if (!notated.endsWith("*")) continue;
      const beginnings = this.beginnings.get(notated.charAt(0)) ?? [];
      beginnings.push({ text: notated.slice(0, -1), symbol });
      this.beginnings.set(notated.charAt(0), beginnings);
    }
  }

  /** Where the word's code stands in {@link words}, and behind it its bits. */
  placeOf({ id, word }: Token): number {
    const place = 2 * id;
    if (this.words[place] === 0 || id === KEPT) this.read(word, place);
    return place;
  }

  /** The reading of a run that a caller has named. */
  ofKind({ id, names }: RunKind): number {
    this.kinds[id] ??= this.numberOf(names.flatMap((name) => this.graph.symbols.get(`{${name}}`) ?? []));
    return this.kinds[id] as number;
  }

  private read(word: Word, place: number): void {
    const symbols: number[] = [];
    for (const { text, symbol } of this.beginnings.get(word.text.charAt(0)) ?? [])
      if (word.text.startsWith(text)) symbols.push(symbol);
    const exact = this.graph.symbols.get(word.text);
    if (exact !== undefined) symbols.push(exact);
    const reading = this.numberOf(symbols);
    const begins = this.rows[reading + READING.steps] !== 0;
    this.words[place] = (reading << 4) | (begins ? BEGINS : 0) | passableBy(word);
    this.words[place + 1] = this.rows[reading + READING.bits] as number;
  }

  private numberOf(symbols: readonly number[]): number {
    const key = symbols.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const steps = symbols.flatMap((symbol) => this.graph.first.get(symbol) ?? []);
    const bits = symbols.reduce((bits, symbol) => bits | bitOf(symbol), 0);
    const behind = steps.reduce((bits, step) => bits | this.graph.behind(step), 0);
    const reading = this.write([bits, behind, symbols.length, steps.length, ...symbols, ...steps]);
    this.numbers.set(key, reading);
    return reading;
  }

  /** Where the row stands. */
  private write(row: readonly number[]): number {
    const here = this.written;
    this.written += row.length;
    if (this.written > this.rows.length) {
      const more = new Int32Array(2 * this.written);
      more.set(this.rows);
      this.rows = more;
    }
    this.rows.set(row, here);
    return here;
  }
}

/**
 * What stands at each of a reading's first numbers: the bits of its symbols, those of what can stand behind it
 * ({@link TermGraph.behind}), and how many symbols and steps it has.
 */
export const READING = { bits: 0, behind: 1, symbols: 2, steps: 3, size: 4 } as const;

/** Whether a word of this code begins a term. */
export const BEGINS = 4;

/** Set in the code of a word with which a named run begins. */
export const MARKED = 8;

/** The reading in a word's code. */
export const readingOf = (code: number): number => code >> 4;

/** Whether a gap may run over a word of this code. */
export const isPassable = (code: number, commas: boolean): boolean => (code & 3) <= (commas ? 2 : 1);

/** Every gap runs over words, the possessive and quotation marks (1), some over commas (2), none over other marks (3). */
function passableBy({ kind, text, raw }: Word): number {
  if (kind !== "mark" || text === "'s" || text === '"') return 1;
  return raw === "," ? 2 : 3;
}
