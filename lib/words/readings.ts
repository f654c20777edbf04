import type { RunKind } from "./marks";
import { bitOf, type TermGraph } from "./term-graph";
import { KEPT, type Word } from "./word";

/**
 * What words are to one table of terms, each word read once. Words that stand for the same symbols have the same reading,
 * a number; a word's code is its reading with what else a pass asks of every word:
 *
 *     reading | 1 bit: a named run begins here | 1 bit: begins a term | 2 bits: which gaps run over it
 */
export class Readings {
  /** For each reading: the symbols ("sovereignty" can be "sovereignty" and "sovereign*"), their bits, and the steps at a term's first word. */
  readonly symbols: (readonly number[])[] = [];
  readonly bits: number[] = [];
  readonly first: (readonly number[])[] = [];
  /** By a word's number; 0 is not read yet. */
  private readonly codes = new Int32Array(KEPT + 1);
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

  codeOf(word: Word): number {
    return (this.codes[word.id] as number) || this.read(word);
  }

  /** The reading of a run that a caller has named. */
  ofKind({ id, names }: RunKind): number {
    this.kinds[id] ??= this.numberOf(names.flatMap((name) => this.graph.symbols.get(`{${name}}`) ?? []));
    return this.kinds[id] as number;
  }

  private read(word: Word): number {
    const symbols: number[] = [];
    for (const { text, symbol } of this.beginnings.get(word.text.charAt(0)) ?? [])
      if (word.text.startsWith(text)) symbols.push(symbol);
    const exact = this.graph.symbols.get(word.text);
    if (exact !== undefined) symbols.push(exact);
    const reading = this.numberOf(symbols);
    const begins = (this.first[reading] as readonly number[]).length > 0;
    const code = (reading << 4) | (begins ? BEGINS : 0) | passableBy(word);
    if (word.id < KEPT) this.codes[word.id] = code;
    return code;
  }

  private numberOf(symbols: readonly number[]): number {
    const key = symbols.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.symbols.push(symbols);
    this.bits.push(symbols.reduce((bits, symbol) => bits | bitOf(symbol), 0));
    this.first.push(symbols.flatMap((symbol) => this.graph.first.get(symbol) ?? []));
    this.numbers.set(key, this.bits.length - 1);
    return this.bits.length - 1;
  }
}

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
