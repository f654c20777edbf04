import type { RunKind } from "./marks";
import { NumberRow } from "./number-row";
import { bitOf, type TermGraph } from "./term-graph";
import type { Token } from "./tokens";
import { isStranger, type Vocabulary, vocabularyOf } from "./vocabulary";
import { KEPT, type Word } from "./word";

/**
 * What words are to one table of terms, each word read once. Words that stand for the same symbols have the same reading,
 * the place of its {@link READING} in a row of numbers; a word's code is its reading with what else a pass asks of every word:
 *
 *     reading | 1 bit: a named run begins here | 1 bit: begins a term | 2 bits: which gaps run over it
 */
export class Readings {
  /** By a word's number, side by side: its code, 0 where it is not read yet, and its symbols' bits. */
  readonly words = new Int32Array(2 * (KEPT + 1));
  private readonly row = new NumberRow();
  private readonly kinds: number[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly vocabulary: Vocabulary;

  constructor(private readonly graph: TermGraph) {
    this.vocabulary = vocabularyOf(graph.symbols);
  }

  /** The readings, one behind the other: the numbers of {@link READING}, then the symbols ("sovereignty" can be "sovereignty" and "sovereign*"). */
  get rows(): Int32Array {
    return this.row.numbers;
  }

  /** Where the word's code stands in {@link words}, and behind it its bits. */
  placeOf({ id, word }: Token): number {
    const place = 2 * id;
    if (this.words[place] === 0 || id === KEPT) this.read(word, place);
    return place;
  }

  /** The reading of a run that a caller has named. */
  ofKind(kind: RunKind): number {
    return this.kinds[kind.id] ?? this.readKind(kind);
  }

  private readKind({ id, names }: RunKind): number {
    const reading = this.numberOf(names.flatMap((name) => this.graph.symbols.get(`{${name}}`) ?? []));
    this.kinds[id] = reading;
    return reading;
  }

  private read(word: Word, place: number): void {
    const symbols = isStranger(word) ? NONE : this.vocabulary.symbolsOf(word);
    const reading = this.numberOf(symbols);
    const begins = this.rows[reading + READING.step] !== NOWHERE;
    this.words[place] = (reading << 4) | (begins ? BEGINS : 0) | passableBy(word);
    this.words[place + 1] = this.rows[reading + READING.bits] as number;
  }

  private numberOf(symbols: readonly number[]): number {
    const key = symbols.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const steps = symbols.flatMap((symbol) => this.graph.first.get(symbol) ?? []);
    const bits = symbols.reduce((bits, symbol) => bits | bitOf(symbol), 0);
    const step = steps.length > 0 ? this.graph.join(steps) : NOWHERE;
    const behind = step === NOWHERE ? 0 : this.graph.behind(step);
    const reading = this.row.add([bits, behind, step, symbols.length, ...symbols]);
    this.numbers.set(key, reading);
    return reading;
  }
}

const NONE: readonly number[] = [];

/**
 * What stands at each of a reading's numbers: the bits of its symbols, those of what can stand behind it
 * ({@link TermGraph.behind}), the step at a term's first word, and how many symbols it has. These stand behind it.
 */
export const READING = { bits: 0, behind: 1, step: 2, symbols: 3, size: 4 } as const;

/** The step of a word with which no term begins. */
const NOWHERE = -1;

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
